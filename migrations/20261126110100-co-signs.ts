import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Co-signatures 会签: what supporting units say to the draft of their lead, asked for by a day. */
export class CoSigns20261126110100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table co_sign; revoke update (submitted_at) on assignment from duban_clock');
  }
}

const up = `
create table co_sign (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  report_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  state text not null check (state in ('ASKED', 'GIVEN', 'DEEMED', 'WITHDRAWN')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  due_on date not null,
  agrees boolean,
  opinion text not null default '' check (length(opinion) <= 2000),
  signed_at timestamptz,
  signed_by uuid,
  signed_by_person uuid,
  signed_by_name text,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 40),
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, report_id) references report (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, asked_by) references post (root_id, id),
  foreign key (root_id, signed_by) references post (root_id, id),
  check (state <> 'GIVEN' or signed_at is not null and agrees is not null)
);
create unique index co_sign_open on co_sign (root_id, report_id, assignment_id) where state <> 'WITHDRAWN';
create index co_sign_assignment on co_sign (root_id, assignment_id, asked_at);
create index co_sign_owed on co_sign (root_id, org_unit_id, due_on) where state = 'ASKED';
alter table co_sign enable row level security;
alter table co_sign force row level security;
create policy readers on co_sign to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on co_sign to duban_app;
grant update (state, agrees, opinion, signed_at, signed_by, signed_by_person, signed_by_name, reader_keys) on co_sign to duban_app;

-- The clock deems given what nobody gave in time; it reads no opinion.
create policy clock_reads on co_sign for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on co_sign for update to duban_clock using (root_id = (select app.root_id()));
grant select (root_id, id, assignment_id, state, due_on), update (state) on co_sign to duban_clock;
grant update (submitted_at) on assignment to duban_clock;
create index co_sign_clock on co_sign (root_id, due_on) where state = 'ASKED';
`;
