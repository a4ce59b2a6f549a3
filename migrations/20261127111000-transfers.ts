import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A matter beyond the authority of its office goes to another body, which accepts it, returns it, or is silent (M-38). */
export class Transfers20261127111000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const grounds = (names: string): string => `alter table pause drop constraint pause_ground_check,
  add constraint pause_ground_check check (ground in (${names}));`;

const up = `
create table transfer (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  org_unit_id integer not null,
  to_org_unit_id integer not null check (to_org_unit_id <> org_unit_id),
  to_name text not null,
  title text not null,
  letter text not null check (length(letter) between 1 and 5000),
  number text,
  state text not null check (state in ('WAITING', 'ACCEPTED', 'RETURNED', 'LAPSED')),
  version integer not null default 1,
  sent_by uuid not null,
  sent_at timestamptz not null,
  answer_due_on date not null,
  answer text not null default '' check (length(answer) <= 1000),
  answered_by uuid,
  answered_by_name text,
  answered_at timestamptz,
  settled_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  check ((state = 'WAITING') = (answered_at is null)),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, to_org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, sent_by) references post (root_id, id),
  foreign key (root_id, answered_by) references post (root_id, id)
);
create unique index transfer_open on transfer (root_id, item_id) where settled_at is null;
create index transfer_item on transfer (root_id, item_id, sent_at);
create index transfer_received on transfer (root_id, to_org_unit_id, sent_at);
create index transfer_clock on transfer (root_id, answer_due_on) where settled_at is null;
alter table transfer enable row level security;
alter table transfer force row level security;
create policy readers on transfer to duban_app
  using (reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance()));
create policy clock_reads on transfer for select to duban_clock using (${root});
create policy clock_moves on transfer for update to duban_clock using (${root});
grant select, insert, update (state, version, answer, answered_by, answered_by_name, answered_at) on transfer to duban_app;
grant select, update (state, version, number, answered_at, settled_at) on transfer to duban_clock;
${grounds("'STATUTORY', 'OBJECTIVE', 'TRANSFER'")}
`;

const down = `
drop table transfer;
update pause set ground = 'OBJECTIVE' where ground = 'TRANSFER';
${grounds("'STATUTORY', 'OBJECTIVE'")}
`;
