import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections of the units that receive assignments, and the assignment that stands in the place of another. */
export class Objections20261126114000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
alter table assignment
  add column objections smallint not null default 0 check (objections between 0 and 2),
  add column replaces_id uuid,
  add foreign key (root_id, replaces_id) references assignment (root_id, id);
create index assignment_replaces on assignment (root_id, replaces_id) where replaces_id is not null;
-- Second objections wait for a leader of the originator, at whatever depth they were raised.
create index assignment_disputed on assignment (root_id, originator_unit_id, due_on, id) where state = 'DISPUTED';
-- Whoever takes the place of a unit in a group takes its place among the readers and, as its lead, before the others.
grant update (objections, lead_id, reader_keys, co_unit_keys) on assignment to duban_app;

create table objection (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  place smallint not null check (place between 1 and 2),
  ground text not null check (ground in ('LAW', 'DUTY')),
  basis text not null check (length(basis) between 1 and 500),
  reason text not null check (length(reason) between 1 and 2000),
  raised_by uuid not null,
  raised_by_name text not null,
  raised_at timestamptz not null,
  decision text check (decision in ('UPHELD', 'REJECTED')),
  decision_reason text not null default '' check (length(decision_reason) <= 2000),
  decided_by uuid,
  decided_by_name text,
  decided_by_unit_id integer,
  decided_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, assignment_id, place),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, decided_by_unit_id) references org_unit (root_id, id),
  foreign key (root_id, raised_by) references post (root_id, id),
  foreign key (root_id, decided_by) references post (root_id, id),
  check ((decision is null) = (decided_at is null))
);
alter table objection enable row level security;
alter table objection force row level security;
create policy readers on objection to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on objection to duban_app;
grant update (decision, decision_reason, decided_by, decided_by_name, decided_by_unit_id, decided_at) on objection to duban_app;
`;

const down = `
revoke update (lead_id, co_unit_keys) on assignment from duban_app;
drop table objection;
drop index assignment_disputed, assignment_replaces;
alter table assignment drop column objections, drop column replaces_id;
`;
