import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A matter stands still: every pause is a row of its own, and each task keeps the state it stopped in and why. */
export class Pauses20261126102000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
create table pause (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  ground text not null check (ground in ('STATUTORY', 'OBJECTIVE')),
  reason text not null check (length(reason) between 1 and 1000),
  stopped_in text not null,
  began_at timestamptz not null,
  began_by uuid not null,
  review_on date not null,
  ended_at timestamptz,
  ended_by uuid,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, began_by) references post (root_id, id),
  foreign key (root_id, ended_by) references post (root_id, id)
);
create unique index pause_open on pause (root_id, item_id) where ended_at is null;
create index pause_item on pause (root_id, item_id, began_at);
alter table pause enable row level security;
alter table pause force row level security;
create policy readers on pause to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert, update (ended_at, ended_by) on pause to duban_app;

alter table assignment
  add column stopped_in text not null default '',
  add column halted_at timestamptz,
  add column halt_reason text not null default '' check (length(halt_reason) <= 1000),
  add column review_on date;
grant update (stopped_in, halted_at, halt_reason, review_on) on assignment to duban_app;
`;

const down = `
drop table pause;
alter table assignment drop column stopped_in, drop column halted_at, drop column halt_reason, drop column review_on;
`;
