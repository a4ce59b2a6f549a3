import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for a later limit, which who ordered decides and the clock closes. */
export class Extensions20261126114100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

const up = `
alter table assignment add column extensions smallint not null default 0 check (extensions >= 0);
grant update (extensions) on assignment to duban_app;

create table extension_request (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  asked_of_unit_id integer not null,
  due_on date not null,
  wanted_on date not null check (wanted_on > due_on),
  reason text not null check (length(reason) between 1 and 1000),
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  decide_by date not null,
  carried_by uuid,
  decision text check (decision in ('GRANTED', 'REFUSED', 'LAPSED')),
  decision_reason text not null default '' check (length(decision_reason) <= 1000),
  decided_by_unit_id integer,
  decided_by_name text,
  decided_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, asked_of_unit_id) references org_unit (root_id, id),
  foreign key (root_id, decided_by_unit_id) references org_unit (root_id, id),
  foreign key (root_id, asked_by) references post (root_id, id),
  foreign key (root_id, carried_by) references extension_request (root_id, id),
  check ((decision is null) = (decided_at is null))
);
create index extension_assignment on extension_request (root_id, assignment_id, asked_at);
create index extension_owed on extension_request (root_id, asked_of_unit_id) where decision is null;
create index extension_clock on extension_request (root_id, decide_by) where decision is null;
create index extension_carried on extension_request (root_id, carried_by) where carried_by is not null;
alter table extension_request enable row level security;
alter table extension_request force row level security;
create policy readers on extension_request to duban_app
  using (reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance()));
create policy clock_reads on extension_request for select to duban_clock using (${root});
create policy clock_moves on extension_request for update to duban_clock using (${root});
grant select, insert on extension_request to duban_app;
grant update (decide_by, carried_by, decision, decision_reason, decided_by_unit_id, decided_by_name, decided_at)
  on extension_request to duban_app;
grant select on extension_request to duban_clock;
grant update (decision, decision_reason, decided_by_unit_id, decided_by_name, decided_at) on extension_request to duban_clock;
`;

const down = `
drop table extension_request;
alter table assignment drop column extensions;
`;
