import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Triage of difficult and wide matters: the analysis, the plan beforehand and what the leader decided (M-08). */
export class Triage20261126103000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (reader_keys) on item from duban_app; drop table triage');
  }
}

const up = `
create table triage (
  root_id integer not null,
  item_id uuid not null,
  tenant_id integer not null,
  classes text[] not null check (classes <@ array['DIFFICULT', 'WIDE']),
  analysis text not null default '' check (length(analysis) <= 5000),
  pre_plan text not null default '' check (length(pre_plan) <= 5000),
  leader_post_id uuid,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  decision text not null check (decision in ('NOT_ASKED', 'PENDING', 'APPROVED', 'RETURNED')),
  opinion text not null default '' check (length(opinion) <= 2000),
  decided_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, item_id),
  check ((classes = '{}') = (leader_post_id is null)),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, leader_post_id) references post (root_id, id),
  foreign key (root_id, submitted_by) references post (root_id, id)
);
create index triage_pending on triage (root_id, leader_post_id) where decision = 'PENDING';
alter table triage enable row level security;
alter table triage force row level security;
create policy readers on triage to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert, update (classes, analysis, pre_plan, leader_post_id, submitted_by, submitted_at, decision, opinion, decided_at,
  reader_keys) on triage to duban_app;
grant update (reader_keys) on item to duban_app;
`;
