import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders to rectify within a limit, by which a matter is supervised a second time. */
export class Rectifications20261127130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rectification_order');
  }
}

const root = 'root_id = (select app.root_id())';

const up = `
create table rectification_order (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  to_org_unit_id integer not null,
  round smallint not null check (round > 1),
  state text not null check (state in ('PROPOSED', 'REFUSED', 'OPEN', 'ANSWERED', 'CLOSED')),
  ground text not null check (ground in ('SHIRKING', 'PERFUNCTORY', 'INEFFECTIVE')),
  findings text not null check (length(findings) between 1 and 5000),
  demand text not null check (length(demand) between 1 and 2000),
  evidence_asked text not null check (length(evidence_asked) between 1 and 1000),
  due_was date not null,
  due_on date not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  opinion text not null default '' check (length(opinion) <= 1000),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  answer text not null default '' check (length(answer) <= 5000),
  evidence text not null default '' check (length(evidence) <= 2000),
  answered_by_person uuid,
  answered_by_name text,
  answered_at timestamptz,
  sent_back smallint not null default 0 check (sent_back >= 0),
  closing_opinion text not null default '' check (length(closing_opinion) <= 1000),
  closed_by_name text,
  closed_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, to_org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, proposed_by) references post (root_id, id),
  foreign key (root_id, decided_by) references post (root_id, id),
  check ((state = 'PROPOSED') = (decided_at is null)),
  check (state not in ('ANSWERED', 'CLOSED') or answered_at is not null),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index rectification_pending on rectification_order (root_id, item_id) where state = 'PROPOSED';
create unique index rectification_running on rectification_order (root_id, assignment_id)
  where state in ('PROPOSED', 'OPEN', 'ANSWERED');
create index rectification_item on rectification_order (root_id, item_id, proposed_at);
create index rectification_assignment on rectification_order (root_id, assignment_id, proposed_at);
create index rectification_ordered on rectification_order (root_id, org_unit_id, state) where state in ('PROPOSED', 'ANSWERED');
create index rectification_owed on rectification_order (root_id, to_org_unit_id) where state = 'OPEN';
create index rectification_clock on rectification_order (root_id, due_on) where state = 'OPEN';
alter table rectification_order enable row level security;
alter table rectification_order force row level security;
create policy readers on rectification_order to duban_app
  using (reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance()));
create policy clock_reads on rectification_order for select to duban_clock using (${root});
create policy clock_moves on rectification_order for update to duban_clock using (${root});
grant select, insert on rectification_order to duban_app;
grant update (state, due_was, due_on, opinion, decided_by, decided_by_name, decided_at, answer, evidence, answered_by_person, answered_by_name,
  answered_at, sent_back, closing_opinion, closed_by_name, closed_at, reader_keys) on rectification_order to duban_app;
grant select, update (due_on) on rectification_order to duban_clock;
`;
