import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from a finding beyond its task: checks on other units by analogy (M-35), and a word to who decided, where many name one obstacle (M-42). */
export class FindingLessons20261228200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const cleared = `root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;
const office = (
  table: string,
): string => `exists (select from item i where i.root_id = ${table}.root_id and i.id = ${table}.item_id
  and array[i.org_unit_id * 64] && (select app.reader_keys()))`;
/** Co-units read the task of the others, and not what was found amiss in it. */
const apart = `
    and array(select k from unnest(a.reader_keys) as k where k <> all (a.co_unit_keys)) && (select app.reader_keys())`;
const readers = (
  silent: string,
  and: string,
): string => `${cleared} and (array[grant_key] && (select app.reader_keys()) or ${office('finding')}
  or state <> all (array[${silent}])
  and exists (select from assignment a where a.root_id = finding.root_id and a.id = finding.assignment_id${and}))`;

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
    'CHASE',
    'CO_SIGN',
    'REPORT',
  ],
  ...['CHECK', 'RECTIFICATION', 'AMENDMENT', 'PAUSE', 'TRANSFER', 'COMMITMENT', 'CONCLUSION'],
];
const pieces = (some: readonly string[]): string => `
alter table archive_piece drop constraint archive_piece_kind_check,
  add constraint archive_piece_kind_check check (kind in (${some.map((kind) => `'${kind}'`).join(', ')}));`;

const up = `${pieces([...kinds, 'FINDING'])}
alter table finding
  add column extends_id uuid,
  add foreign key (root_id, extends_id) references finding (root_id, id),
  drop constraint finding_state_check,
  add constraint finding_state_check
    check (state in ('TO_CHECK', 'CLEARED', 'RECORDED', 'WITHDRAWN', 'RECTIFYING', 'ANSWERED', 'CLOSED', 'SETTLED')),
  drop constraint finding_check,
  add constraint finding_check check (state in ('TO_CHECK', 'CLEARED', 'RECORDED', 'WITHDRAWN')
    or (due_on is not null and ordered_at is not null and cardinality(measures) > 0 and lead_leader <> '' and demand <> '')),
  add check (state not in ('TO_CHECK', 'CLEARED') or extends_id is not null);
create unique index finding_extended_once on finding (root_id, extends_id, assignment_id);
grant update (problem, evidence, found_on, recorded_by_person, recorded_by_name, recorded_at) on finding to duban_app;
alter policy readers on finding using (${readers("'TO_CHECK', 'CLEARED', 'RECORDED', 'WITHDRAWN'", apart)});

create table policy_feedback (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  obstacle text not null check (obstacle in ('POLICY', 'FUNDS', 'LAND', 'APPROVAL', 'STAFF', 'COORDINATION', 'TECHNICAL')),
  units smallint not null check (units >= 3),
  state text not null check (state in ('RAISED', 'ANSWERED')),
  version integer not null,
  raised_at timestamptz not null,
  adjusts boolean check ((adjusts is null) = (state = 'RAISED')),
  words text not null default '' check (length(words) <= 2000),
  answered_by_name text,
  answered_at timestamptz check ((answered_at is null) = (state = 'RAISED')),
  secrecy smallint not null,
  primary key (root_id, id),
  unique (root_id, item_id, obstacle),
  foreign key (root_id, item_id) references item (root_id, id)
);
alter table policy_feedback enable row level security;
alter table policy_feedback force row level security;
create policy readers on policy_feedback to duban_app using (${cleared} and ${office('policy_feedback')});
create policy classes on policy_feedback to duban_auth using (true) with check (true);
grant select, insert, update (state, version, adjusts, words, answered_by_name, answered_at) on policy_feedback to duban_app;
grant select, update (secrecy) on policy_feedback to duban_auth;
`;

const down = `
delete from archive_piece where kind = 'FINDING';${pieces(kinds)}
drop table policy_feedback;
alter policy readers on finding using (${readers("'RECORDED', 'WITHDRAWN'", '')});
revoke update (problem, evidence, found_on, recorded_by_person, recorded_by_name, recorded_at) on finding from duban_app;
delete from finding where state in ('TO_CHECK', 'CLEARED');
alter table finding
  drop column extends_id,
  drop constraint finding_state_check,
  add constraint finding_state_check check (state in ('RECORDED', 'WITHDRAWN', 'RECTIFYING', 'ANSWERED', 'CLOSED', 'SETTLED')),
  drop constraint finding_check,
  add constraint finding_check check (state in ('RECORDED', 'WITHDRAWN')
    or (due_on is not null and ordered_at is not null and cardinality(measures) > 0 and lead_leader <> '' and demand <> ''));
`;
