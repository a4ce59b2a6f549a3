import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Findings: what supervision found amiss in a task, what must be done about it by whom and when, and how it ended (M-37, M-40, M-41, M-55). */
export class Findings20261228000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table finding');
  }
}

const root = 'root_id = (select app.root_id())';

const up = `
create table finding (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  grant_key integer check (grant_key < 0),
  operation_id uuid,
  state text not null check (state in ('RECORDED', 'WITHDRAWN', 'RECTIFYING', 'ANSWERED', 'CLOSED', 'SETTLED')),
  version integer not null,
  round smallint not null default 1 check (round > 0),
  class text not null check (class in ('NONE', 'INACTION', 'SLOW_ACTION', 'DISORDERLY_ACTION')),
  obstacle text not null
    check (obstacle in ('NONE', 'POLICY', 'FUNDS', 'LAND', 'APPROVAL', 'STAFF', 'COORDINATION', 'TECHNICAL')),
  risk text not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
  problem text not null check (length(problem) between 1 and 2000),
  evidence text not null check (length(evidence) between 1 and 2000),
  found_on date not null,
  recorded_by_person uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  measures text[] not null default '{}' check (cardinality(measures) <= 20),
  lead_leader text not null default '' check (length(lead_leader) <= 50),
  demand text not null default '' check (length(demand) <= 2000),
  evidence_asked text not null default '' check (length(evidence_asked) <= 1000),
  due_on date,
  listed boolean not null default false,
  ordered_by_person uuid,
  ordered_by_name text,
  ordered_at timestamptz,
  answer text not null default '' check (length(answer) <= 5000),
  answer_evidence text not null default '' check (length(answer_evidence) <= 2000),
  answered_by_person uuid,
  answered_by_name text,
  answered_at timestamptz,
  check_words text not null default '' check (length(check_words) <= 2000),
  check_place text not null default '' check (length(check_place) <= 200),
  checked_on date,
  checked_by_person uuid,
  checked_by_name text,
  look_back_on date,
  secrecy smallint not null,
  primary key (root_id, id),
  check (state in ('RECORDED', 'WITHDRAWN') or (due_on is not null and ordered_at is not null
    and cardinality(measures) > 0 and lead_leader <> '' and demand <> '')),
  check (state not in ('ANSWERED', 'CLOSED', 'SETTLED') or answered_at is not null),
  check (state not in ('CLOSED', 'SETTLED') or checked_on is not null),
  check ((state = 'CLOSED') = (look_back_on is not null)),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, operation_id) references joint_operation (root_id, id)
);
create index finding_item on finding (root_id, item_id, state);
create index finding_task on finding (root_id, assignment_id, recorded_at);
create index finding_unit on finding (root_id, org_unit_id, recorded_at);
create index finding_operation on finding (root_id, operation_id) where operation_id is not null;
create index finding_clock on finding (root_id, due_on) where state = 'RECTIFYING';
create index finding_look_back on finding (root_id, look_back_on) where state = 'CLOSED';
alter table finding enable row level security;
alter table finding force row level security;

-- What was recorded is read by the office of the matter and under the grant by which it was found; with the task once it was ordered.
create policy readers on finding to duban_app using (${root} and secrecy <= (select app.clearance())
  and (secrecy < 2 or app.knows(item_id)) and (array[grant_key] && (select app.reader_keys())
  or exists (select from item i where i.root_id = finding.root_id and i.id = finding.item_id
    and array[i.org_unit_id * 64] && (select app.reader_keys()))
  or state <> all (array['RECORDED', 'WITHDRAWN']) and exists (select from assignment a
    where a.root_id = finding.root_id and a.id = finding.assignment_id)));
create policy classes on finding to duban_auth using (true) with check (true);
create policy clock_reads on finding for select to duban_clock using (${root});
create policy clock_locks on finding for update to duban_clock using (${root});
grant select, insert, update (state, version, round, measures, lead_leader, demand, evidence_asked, due_on, listed, ordered_by_person,
  ordered_by_name, ordered_at, answer, answer_evidence, answered_by_person, answered_by_name, answered_at, check_words, check_place,
  checked_on, checked_by_person, checked_by_name, look_back_on) on finding to duban_app;
grant select, update (secrecy) on finding to duban_auth;
grant select, update (due_on) on finding to duban_clock;
`;
