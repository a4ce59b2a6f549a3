import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what a visit was sent where it goes: the reasons that its planner saw when he chose the place (M-31). */
export class VisitChoices20270105000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit_choice');
  }
}

const up = `
create table visit_choice (
  root_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  rule_id text not null check (length(rule_id) between 1 and 40),
  rule_version integer not null check (rule_version >= 1),
  score integer not null check (score > 0),
  overdue integer not null check (overdue >= 0),
  complaints integer not null check (complaints >= 0),
  findings integer not null check (findings >= 0),
  observations integer not null check (observations >= 0),
  primary key (root_id, id),
  unique (root_id, visit_id),
  foreign key (root_id, visit_id) references visit (root_id, id)
);
alter table visit_choice enable row level security;
alter table visit_choice force row level security;

-- It tells of complaints and of what contacts saw, which neither the inspected unit nor whoever goes along from elsewhere may learn:
-- read by who planned the visit and who approves it, and by their office once it is released (Z11, Z12).
create policy readers on visit_choice to duban_app using (root_id = (select app.root_id()) and exists (select from visit v
  where v.root_id = visit_choice.root_id and v.id = visit_choice.visit_id and (v.planned_by = (select app.post_id())
    or v.approver_post = (select app.post_id())
    or v.released_at is not null and array[v.org_unit_id * 64] && (select app.reader_keys()))));
grant select, insert on visit_choice to duban_app;
`;
