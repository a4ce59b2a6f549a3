import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From how many units on one obstacle is fed back to who decided, as each tenant says (M-42). */
export class FeedbackRules20270112000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const house = 'root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())';
/** Whoever acts in the tenant's own organisation, not in a unit of it. */
const ownOffice = `${house} and tenant_id = (select (app.context())[6]::integer)`;

const up = `
-- Every version stays; the last one is in force.
create table feedback_rule (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  version integer not null check (version >= 1),
  units smallint not null check (units between 2 and 50),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, tenant_id, version),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
alter table feedback_rule enable row level security;
alter table feedback_rule force row level security;
create policy house on feedback_rule to duban_app using (${house}) with check (${ownOffice});
grant select, insert on feedback_rule to duban_app;
alter table policy_feedback drop constraint policy_feedback_units_check, add constraint policy_feedback_units_check check (units >= 2);
`;

const down = `
drop table feedback_rule;
alter table policy_feedback drop constraint policy_feedback_units_check, add constraint policy_feedback_units_check check (units >= 3) not valid;
`;
