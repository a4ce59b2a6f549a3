import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logSql } from './20261126120000-rollup-log.sql.ts';
import { unturnedSql } from './20261127120000-lights.sql.ts';
import {
  changedIn,
  factsSql,
  faultColumns,
  faults,
  reportColumns,
  reports,
} from './20261203000000-failed-verifications.ts';

/** The negative list: entered by rules on what was recorded, left by a verification that passed alone, and black as long (M-48). */
export class NegativeList20270104000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(doors);
    await runner.query(factsSql([...facts, `'onNegativeList', a.negative_from is not null`]));
    await runner.query(log([...columns, 'negative_from']));
    await runner.query(again);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(factsSql(facts));
    await runner.query(log(columns));
    await runner.query(down);
    await runner.query(again);
  }
}

const facts = [...reports, ...faults, `'forecastOn', a.forecast_on`];
const columns = [...reportColumns, ...faultColumns, 'forecast_on'];
const log = (own: readonly string[]): string => logSql(true, { ...unturnedSql, changed: changedIn(own) });

const pathed = 'set search_path = pg_catalog, public, pg_temp';

const kinds = [
  ...[
    'MATTER',
    'NOTICE',
    'TASK',
    'PLAN',
    'OBJECTION',
    'EXTENSION',
    'COORDINATION',
    'BYPASS_NOTE',
    'OBSERVATION',
    'CHASE',
  ],
  ...[
    'CO_SIGN',
    'REPORT',
    'CHECK',
    'RECTIFICATION',
    'FINDING',
    'CARD',
    'AMENDMENT',
    'PAUSE',
    'TRANSFER',
    'COMMITMENT',
    'CONCLUSION',
  ],
];
const pieces = (some: readonly string[]): string => `
alter table archive_piece drop constraint archive_piece_kind_check,
  add constraint archive_piece_kind_check check (kind in (${some.map((kind) => `'${kind}'`).join(', ')}));`;

const table = `${pieces([...kinds, 'NEGATIVE'])}
alter table assignment add column negative_from date;
create table negative_entry (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  rule_id text not null check (rule_id in ('negative.failedTwice', 'negative.lookBack', 'negative.finding', 'negative.overdue', 'negative.report')),
  finding_id uuid check ((finding_id is not null) = (rule_id = 'negative.finding')),
  verification_id uuid check ((verification_id is not null) = (rule_id in ('negative.failedTwice', 'negative.lookBack'))),
  due_on date check ((due_on is not null) = (rule_id in ('negative.overdue', 'negative.report'))),
  round smallint not null,
  entered_at timestamptz not null,
  entered_on date not null,
  left_at timestamptz check (left_at > entered_at),
  left_by text check (left_by in ('VERIFICATION', 'ACCEPTANCE', 'FINDING')),
  secrecy smallint not null,
  primary key (root_id, id),
  check ((left_at is null) = (left_by is null)),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, finding_id) references finding (root_id, id),
  foreign key (root_id, verification_id) references verification (root_id, id)
);
-- A rule enters a task once as long as it stands on the list for the same, whoever else finds so at the same moment.
create unique index negative_entry_open on negative_entry (root_id, assignment_id, rule_id, finding_id) nulls not distinct where left_at is null;
create index negative_entry_task on negative_entry (root_id, assignment_id, entered_at);
create index negative_entry_item on negative_entry (root_id, item_id);
alter table negative_entry enable row level security;
alter table negative_entry force row level security;
-- As a card: the unit's and the office's of the matter (visibility.md, SC). Nobody writes it but the doors below.
create policy readers on negative_entry to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance())
  and (secrecy < 2 or app.knows(item_id)) and exists (select from assignment a
    where a.root_id = negative_entry.root_id and a.id = negative_entry.assignment_id
      and array[a.originator_unit_id * 64, a.originator_unit_id * 64 + a.field, a.to_org_unit_id * 64, a.to_org_unit_id * 64 + a.field,
        a.section_id * 64] && (select app.reader_keys())));
create policy classes on negative_entry to duban_auth using (true) with check (true);
create policy clock_reads on negative_entry for select to duban_clock using (root_id = (select app.root_id()));
grant select on negative_entry to duban_app, duban_clock;
grant select, insert, update (left_at, left_by, secrecy) on negative_entry to duban_auth;
grant update (negative_from) on assignment to duban_auth;
create index assignment_negative on assignment (root_id, negative_from) where negative_from is not null;
`;

/** The matter's verifications, of which the last says whether a rule has its ground. */
const ofMatter = 'v.root_id = root and v.item_id = a.item_id and v.assignment_id is null';

const doors = `
-- Puts a task on the list where what was just recorded gives the rule its ground, and says whether it is there anew.
create function app.enter_negative_list(entry uuid, task uuid, rule text, about uuid) returns boolean
language plpgsql volatile security definer ${pathed} as $$
declare
  root integer := app.root_id();
  moment timestamptz := app.now();
  today date := (app.now() at time zone 'Asia/Shanghai')::date;
  a assignment;
  failed uuid;
  grounded boolean;
  put integer;
begin
  select * into a from assignment where root_id = root and id = task for update;
  if rule = 'negative.finding' then
    grounded := exists (select from finding f where f.root_id = root and f.id = about and f.assignment_id = task
      and f.state = 'RECTIFYING' and f.round > 1);
  elsif rule in ('negative.failedTwice', 'negative.lookBack') then
    select v.id into failed from verification v where ${ofMatter} and v.outcome = 'FAIL' order by v.at desc, v.id desc limit 1;
    grounded := failed is not null and about is null and a.parent_id is null and a.role = 'LEAD' and case rule
      when 'negative.lookBack' then exists (select from item i where i.root_id = root and i.id = a.item_id and i.state = 'LOOK_BACK')
      else (select count(*) from verification v where ${ofMatter} and v.outcome = 'FAIL' and v.at > all (
        select p.at from verification p where p.root_id = root and p.item_id = a.item_id and p.assignment_id is null and p.outcome = 'PASS')) > 1 end;
  end if;
  if grounded is not true then return false; end if;
  insert into negative_entry (root_id, id, item_id, assignment_id, rule_id, finding_id, verification_id, round, entered_at, entered_on, secrecy)
    values (root, entry, a.item_id, task, rule, about, failed, a.round, moment, today, a.secrecy) on conflict do nothing;
  get diagnostics put = row_count;
  update assignment set negative_from = today where root_id = root and id = task and negative_from is null;
  return put > 0;
end $$;

-- What the clock found late for as long as the ladder says: puts the tasks on the list and answers those that are there anew.
create function app.enter_late_list(rule text, entries jsonb) returns setof uuid
language plpgsql volatile security definer ${pathed} as $$
declare
  root integer := app.root_id();
  moment timestamptz := app.now();
  today date := (app.now() at time zone 'Asia/Shanghai')::date;
begin
  return query insert into negative_entry (root_id, id, item_id, assignment_id, rule_id, due_on, round, entered_at, entered_on, secrecy)
    select root, e.id, a.item_id, a.id, rule, case rule when 'negative.overdue' then a.due_on else a.report_due_on end, a.round, moment, today, a.secrecy
    from jsonb_to_recordset(entries) as e(id uuid, task uuid) join assignment a on a.root_id = root and a.id = e.task
    where rule in ('negative.overdue', 'negative.report')
      and case rule when 'negative.overdue' then a.due_on < today and a.submitted_at is null else a.report_due_on < today end
    on conflict do nothing returning assignment_id;
  update assignment a set negative_from = today from negative_entry n where n.root_id = root and n.entered_at = moment and n.left_at is null
    and a.root_id = root and a.id = n.assignment_id and a.negative_from is null
    and a.id in (select e.task from jsonb_to_recordset(entries) as e(id uuid, task uuid));
end $$;

-- Takes off the list what a verification later than the entry has passed, and nothing else; answers the tasks that left an entry behind.
-- A matter's pass ends all but what was found; a late task is done as well when it is accepted whole on a check; a finding when it is closed.
create function app.leave_negative_list(matter uuid, task uuid) returns setof uuid
language plpgsql volatile security definer ${pathed} as $$
declare
  root integer := app.root_id();
  moment timestamptz := app.now();
  on_list uuid[];
  ended uuid[];
begin
  on_list := array(select l.id from (select a.id from assignment a where a.root_id = root and a.item_id = matter and a.negative_from is not null
    and (task is null or a.id = task) order by a.id for update) l);
  if cardinality(on_list) = 0 then return; end if;
  with proven as (
    select n.id, case
      when n.rule_id = 'negative.finding' then case when f.state in ('CLOSED', 'SETTLED') then 'FINDING' end
      when exists (select from verification v where v.root_id = root and v.item_id = matter and v.assignment_id is null
        and v.outcome = 'PASS' and v.at > n.entered_at) then 'VERIFICATION'
      when n.due_on is not null and a.state = 'ACCEPTED' and a.waiver = '' and a.checked_at > n.entered_at then 'ACCEPTANCE' end as by
    from negative_entry n join assignment a on a.root_id = root and a.id = n.assignment_id
      left join finding f on f.root_id = root and f.id = n.finding_id
    where n.root_id = root and n.assignment_id = any(on_list) and n.left_at is null
  ), gone as (
    update negative_entry n set left_at = moment, left_by = p.by from proven p where n.root_id = root and n.id = p.id and p.by is not null
    returning n.assignment_id
  ) select array(select distinct assignment_id from gone) into ended;
  update assignment a set negative_from = (select min(n.entered_on) from negative_entry n
    where n.root_id = root and n.assignment_id = a.id and n.left_at is null) where a.root_id = root and a.id = any(ended);
  return query select unnest(ended);
end $$;

${[
  'app.enter_negative_list(uuid, uuid, text, uuid)',
  'app.enter_late_list(text, jsonb)',
  'app.leave_negative_list(uuid, uuid)',
]
  .map((one) => `alter function ${one} owner to duban_auth;\nrevoke execute on function ${one} from public;`)
  .join('\n')}
grant execute on function app.enter_negative_list(uuid, uuid, text, uuid), app.leave_negative_list(uuid, uuid) to duban_app;
grant execute on function app.enter_late_list(text, jsonb) to duban_clock;
`;

const down = `
delete from archive_piece where kind = 'NEGATIVE';${pieces(kinds)}
drop function app.enter_negative_list(uuid, uuid, text, uuid), app.enter_late_list(text, jsonb), app.leave_negative_list(uuid, uuid);
drop table negative_entry;
alter table assignment drop column negative_from;
`;

/** Lights are told their facts by name, so all are reckoned again. */
const again = `
set local role duban_auth;
insert into light_unturned (root_id, item_id, node_id) select root_id, item_id, id from assignment;
reset role;
`;
