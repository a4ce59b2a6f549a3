import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A finding that failed its check twice puts its task on the negative list, as a matter that failed verification twice does (M-48). */
export class FailedFindings20270109110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding add column failed_checks smallint not null default 0 check (failed_checks >= 0);
grant update (failed_checks) on finding to duban_app;
${rules([...before, 'negative.findingTwice'], findingRules)}
${doors(findingRules, "case rule when 'negative.finding' then f.round > 1 else f.failed_checks > 1 end")}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${doors(['negative.finding'], 'f.round > 1')}
${rules(before, ['negative.finding'])}
alter table finding drop column failed_checks;`);
  }
}

const before = [
  ...['negative.failedTwice', 'negative.lookBack', 'negative.finding'],
  ...['negative.overdue', 'negative.report'],
];
const findingRules = ['negative.finding', 'negative.findingTwice'];
const listed = (some: readonly string[]): string => `(${some.map((one) => `'${one}'`).join(', ')})`;

const rules = (all: readonly string[], byFinding: readonly string[]): string => `
alter table negative_entry drop constraint negative_entry_rule_id_check, drop constraint negative_entry_check,
  add constraint negative_entry_rule_id_check check (rule_id in ${listed(all)}),
  add constraint negative_entry_check check ((finding_id is not null) = (rule_id in ${listed(byFinding)}));`;

const pathed = 'set search_path = pg_catalog, public, pg_temp';

/** The doors of the list whole; of findings they ask the rules and the ground that are given. */
const doors = (byFinding: readonly string[], failed: string): string => `
-- Puts a task on the list where what was just recorded gives the rule its ground, and says whether it is there anew.
create or replace function app.enter_negative_list(entry uuid, task uuid, rule text, about uuid) returns boolean
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
  if rule in ${listed(byFinding)} then
    grounded := exists (select from finding f where f.root_id = root and f.id = about and f.assignment_id = task
      and f.state = 'RECTIFYING' and ${failed});
  elsif rule in ('negative.failedTwice', 'negative.lookBack') then
    select v.id into failed from verification v where v.root_id = root and v.item_id = a.item_id and v.assignment_id is null and v.outcome = 'FAIL' order by v.at desc, v.id desc limit 1;
    grounded := failed is not null and about is null and a.parent_id is null and a.role = 'LEAD' and case rule
      when 'negative.lookBack' then exists (select from item i where i.root_id = root and i.id = a.item_id and i.state = 'LOOK_BACK')
      else (select count(*) from verification v where v.root_id = root and v.item_id = a.item_id and v.assignment_id is null and v.outcome = 'FAIL' and v.at > all (
        select p.at from verification p where p.root_id = root and p.item_id = a.item_id and p.assignment_id is null and p.outcome = 'PASS')) > 1 end;
  end if;
  if grounded is not true then return false; end if;
  insert into negative_entry (root_id, id, item_id, assignment_id, rule_id, finding_id, verification_id, round, entered_at, entered_on, secrecy)
    values (root, entry, a.item_id, task, rule, about, failed, a.round, moment, today, a.secrecy) on conflict do nothing;
  get diagnostics put = row_count;
  update assignment set negative_from = today where root_id = root and id = task and negative_from is null;
  return put > 0;
end $$;

-- Takes off the list what a verification later than the entry has passed, and nothing else; answers the tasks that left an entry behind.
-- A matter's pass ends all but what was found; a late task is done as well when it is accepted whole on a check; a finding when it is closed.
create or replace function app.leave_negative_list(matter uuid, task uuid) returns setof uuid
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
      when n.rule_id in ${listed(byFinding)} then case when f.state in ('CLOSED', 'SETTLED') then 'FINDING' end
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
end $$;`;
