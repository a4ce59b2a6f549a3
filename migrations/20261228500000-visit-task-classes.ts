import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tasks of visits take the class of their matter, and their grades with them: who may not know a matter reads neither (S-1, S-2). */
export class VisitTaskClasses20261228500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const inside = `array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id())`;
const foundBefore = `${root} and exists (select from visit v
  where v.root_id = visit_grade.root_id and v.id = visit_grade.visit_id and (v.released_at is not null or ${inside}))`;

const up = `
alter table visit_task add column item_id uuid, add column secrecy smallint;
create policy classes on visit_task to duban_auth using (true) with check (true);
grant select, update (secrecy, item_id) on visit_task to duban_auth;
set local role duban_auth;
update visit_task t set item_id = a.item_id, secrecy = a.secrecy from assignment a where a.root_id = t.root_id and a.id = t.assignment_id;
reset role;
revoke update (item_id) on visit_task from duban_auth;
alter table visit_task alter column item_id set not null, alter column secrecy set not null,
  add foreign key (root_id, item_id) references item (root_id, id);
create index visit_task_item on visit_task (root_id, item_id);

-- A task is known to those who make the visit, to others where they read it; one of a work secret to its list alone.
alter policy readers on visit_task using (${root} and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))
  and exists (select from visit v where v.root_id = visit_task.root_id and v.id = visit_task.visit_id and (${inside}
    or exists (select from assignment a where a.root_id = visit_task.root_id and a.id = visit_task.assignment_id))));

-- A grade is read as what was found is, with its task.
alter policy readers on visit_grade using (${foundBefore}
  and exists (select from visit_task t where t.root_id = visit_grade.root_id and t.id = visit_grade.visit_task_id));
`;

const down = `
alter policy readers on visit_grade using (${foundBefore});
revoke select, update (secrecy) on visit_task from duban_auth;
drop policy classes on visit_task;
alter policy readers on visit_task using (${root}
  and exists (select from visit v where v.root_id = visit_task.root_id and v.id = visit_task.visit_id));
alter table visit_task drop column item_id, drop column secrecy;
`;
