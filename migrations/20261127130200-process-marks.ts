import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Marks of whole-process supervision: the plan at issue, the check half-way, the evaluation at the end. */
export class ProcessMarks20261127130200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table process_mark');
  }
}

const up = `
create table process_mark (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  kind text not null check (kind in ('PLAN', 'MID_TERM', 'EVALUATION')),
  held_on date not null,
  words text not null check (length(words) between 1 and 5000),
  marked_by uuid not null,
  marked_by_name text not null,
  marked_at timestamptz not null,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, item_id, kind),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, marked_by) references post (root_id, id)
);
alter table process_mark enable row level security;
alter table process_mark force row level security;
create policy readers on process_mark to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on process_mark to duban_app;
`;
