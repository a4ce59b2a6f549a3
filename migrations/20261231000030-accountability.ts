import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of accountability, closed to all but their convener and the leader, and the decisions that were fed back (M-54, G8). */
export class Accountability20261231000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table accountability_outcome, accountability_case');
  }
}

const known = `root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;

const up = `
create table accountability_case (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  state text not null check (state in ('PROPOSED', 'CONSENTED', 'REFERRED', 'DECIDED', 'FED_BACK', 'DROPPED')),
  version integer not null,
  facts text not null check (length(facts) between 1 and 5000),
  clause text not null check (length(clause) between 1 and 500),
  convening_post uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  leader_post uuid not null,
  leader_name text not null,
  opinion text not null default '' check (length(opinion) <= 1000),
  consented_at timestamptz,
  body text not null default '' check (length(body) <= 100),
  document_no text not null default '' check (length(document_no) <= 100),
  referred_on date,
  decision text not null default '' check (length(decision) <= 2000),
  decided_on date,
  drop_reason text not null default '' check (length(drop_reason) <= 1000),
  secrecy smallint not null,
  primary key (root_id, id),
  check (state in ('PROPOSED', 'DROPPED') or consented_at is not null),
  check (referred_on is null or (consented_at is not null and body <> '' and document_no <> '')),
  check (state not in ('REFERRED', 'DECIDED', 'FED_BACK') or referred_on is not null),
  check ((state in ('DECIDED', 'FED_BACK')) = (decided_on is not null) and (decision = '') = (decided_on is null)),
  check ((state = 'DROPPED') = (drop_reason <> '')),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create index accountability_convening on accountability_case (root_id, convening_post, proposed_at);
create index accountability_leader on accountability_case (root_id, leader_post, state);
create index accountability_task on accountability_case (root_id, assignment_id);
alter table accountability_case enable row level security;
alter table accountability_case force row level security;
create policy readers on accountability_case to duban_app using (${known}
  and (convening_post = (select app.post_id()) or leader_post = (select app.post_id())));
create policy classes on accountability_case to duban_auth using (true) with check (true);
grant select, insert, update (state, version, opinion, consented_at, body, document_no, referred_on, decision, decided_on, drop_reason)
  on accountability_case to duban_app;
grant select, update (secrecy) on accountability_case to duban_auth;

create table accountability_outcome (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  org_unit_id integer not null,
  to_org_unit_id integer not null,
  body text not null check (length(body) between 1 and 100),
  decision text not null check (length(decision) between 1 and 2000),
  decided_on date not null,
  fed_back_at timestamptz not null,
  secrecy smallint not null,
  primary key (root_id, id),
  foreign key (root_id, id) references accountability_case (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, to_org_unit_id) references org_unit (root_id, id)
);
create index accountability_outcome_unit on accountability_outcome (root_id, to_org_unit_id, fed_back_at);
alter table accountability_outcome enable row level security;
alter table accountability_outcome force row level security;
create policy readers on accountability_outcome to duban_app using (${known}
  and (array[to_org_unit_id * 64] && (select app.reader_keys()) or exists (select from accountability_case c
    where c.root_id = accountability_outcome.root_id and c.id = accountability_outcome.id)));
create policy classes on accountability_outcome to duban_auth using (true) with check (true);
grant select, insert on accountability_outcome to duban_app;
grant select, update (secrecy) on accountability_outcome to duban_auth;
`;
