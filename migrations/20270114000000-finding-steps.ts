import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each step of a finding said stays, whatever comes after it: order, answers, checks and look-backs of every round (M-37, M-41). */
export class FindingSteps20270114000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table finding_step;');
  }
}

const step = (kind: string, unit: string, by: string, at: string, said: string): string => `
insert into finding_step (root_id, id, finding_id, kind, round, org_unit_id, by_name, at, words, evidence, place, seen_on, due_on, visit_id)
  select f.root_id, gen_random_uuid(), f.id, ${kind}, f.round, ${unit}, coalesce(${by}, ''), ${at}, ${said}
  from finding f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id where ${at} is not null;`;

const up = `
create table finding_step (
  root_id integer not null,
  id uuid not null,
  finding_id uuid not null,
  kind text not null check (kind in ('ORDERED', 'LISTED', 'ANSWERED', 'SENT_BACK', 'CLOSED', 'SETTLED', 'REOPENED')),
  round smallint not null check (round >= 1),
  org_unit_id integer not null,
  by_name text not null,
  at timestamptz not null,
  words text not null,
  evidence text not null,
  place text not null,
  seen_on date,
  due_on date,
  visit_id uuid,
  primary key (root_id, id),
  foreign key (root_id, finding_id) references finding (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, visit_id) references visit (root_id, id)
);
create index finding_step_finding on finding_step (root_id, finding_id);
-- Of what was before, the last of each is known, and of a check the day alone and not the unit.
${step(`'ORDERED'`, 'a.originator_unit_id', 'f.ordered_by_name', 'f.ordered_at', `f.demand, f.evidence_asked, '', null::date, null::date, null::uuid`)}
${step(`'ANSWERED'`, 'a.to_org_unit_id', 'f.answered_by_name', 'f.answered_at', `f.answer, f.answer_evidence, '', null::date, null::date, null::uuid`)}
${step(
  `case when f.state in ('CLOSED', 'SETTLED') then f.state when f.round > 1 then 'REOPENED' else 'SENT_BACK' end`,
  'f.org_unit_id',
  'f.checked_by_name',
  `(f.checked_on::timestamp at time zone 'Asia/Shanghai')`,
  `f.check_words, '', f.check_place, f.checked_on, null::date, f.check_visit_id`,
)}
alter table finding_step enable row level security;
alter table finding_step force row level security;
create policy readers on finding_step to duban_app using (root_id = (select app.root_id()) and exists (select from finding f
  where f.root_id = finding_step.root_id and f.id = finding_step.finding_id));
grant select, insert on finding_step to duban_app;
`;
