import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of commitments of matters that are handled step by step, each with the second feedback that closed it (M-62). */
export class Commitments20261205000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table commitment');
  }
}

const root = 'root_id = (select app.root_id())';
const hows = `('LETTER', 'PHONE', 'MEETING', 'VISIT')`;

const up = `
create table commitment (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  org_unit_id integer not null,
  assignment_id uuid,
  follows_id uuid,
  state text not null check (state in ('OPEN', 'FULFILLED', 'ROLLED_ON')),
  version integer not null default 1,
  what text not null check (length(what) between 1 and 500),
  due_on date not null,
  reason text not null check (length(reason) between 1 and 2000),
  told_whom text not null default '' check (length(told_whom) <= 100),
  told_how text check (told_how in ${hows}),
  told_on date,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  done text not null default '' check (length(done) <= 2000),
  evidence text not null default '' check (length(evidence) <= 1000),
  feedback_whom text not null default '' check (length(feedback_whom) <= 100),
  feedback_how text check (feedback_how in ${hows}),
  feedback_on date,
  closed_by uuid,
  closed_by_name text not null default '',
  closed_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, follows_id) references commitment (root_id, id),
  foreign key (root_id, made_by) references post (root_id, id),
  foreign key (root_id, closed_by) references post (root_id, id),
  check ((state = 'OPEN') = (closed_at is null) and (state = 'OPEN') = (done = '')),
  check ((told_how is null) = (told_on is null) and (feedback_how is null) = (feedback_on is null))
);
create index commitment_item on commitment (root_id, item_id, made_at);
create index commitment_assignment on commitment (root_id, assignment_id);
create unique index commitment_followed on commitment (root_id, follows_id) where follows_id is not null;
create index commitment_open on commitment (root_id, due_on) where state = 'OPEN';
alter table commitment enable row level security;
alter table commitment force row level security;
create policy readers on commitment to duban_app
  using (reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance()));
create policy clock_reads on commitment for select to duban_clock using (${root});
grant select, insert, update (state, version, done, evidence, feedback_whom, feedback_how, feedback_on, closed_by, closed_by_name,
  closed_at) on commitment to duban_app;
grant select on commitment to duban_clock;
`;
