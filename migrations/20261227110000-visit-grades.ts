import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grades of completion: what a visit found each task that it looked at to be (M-33). */
export class VisitGrades20261227110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit_grade');
  }
}

const inside = `array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id())`;

const up = `
create table visit_grade (
  root_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  visit_task_id uuid not null,
  grade text not null check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
  words text not null check (length(words) <= 500),
  primary key (root_id, id),
  unique (root_id, visit_task_id),
  foreign key (root_id, visit_id) references visit (root_id, id),
  foreign key (root_id, visit_task_id) references visit_task (root_id, id)
);
create index visit_grade_visit on visit_grade (root_id, visit_id);

-- Grades are read as what was found is: by those who make the visit, by others once it is released.
alter table visit_grade enable row level security;
alter table visit_grade force row level security;
create policy readers on visit_grade to duban_app using (root_id = (select app.root_id()) and exists (select from visit v
  where v.root_id = visit_grade.root_id and v.id = visit_grade.visit_id and (v.released_at is not null or ${inside})));
grant select, insert on visit_grade to duban_app;
`;
