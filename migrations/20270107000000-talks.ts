import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Talks with the principal of a unit, for those who hold them and those who are invited alone (M-53). */
export class Talks20270107000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talk');
  }
}

const up = `
create table talk (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  office_unit_id integer not null,
  org_unit_id integer not null,
  state text not null check (state in ('PROPOSED', 'CONVENED', 'HELD', 'CANCELLED')),
  version integer not null,
  about text not null check (about in ('TASK', 'FINDING', 'CARD', 'NEGATIVE')),
  finding_id uuid check ((finding_id is not null) = (about = 'FINDING')),
  card_id uuid check ((card_id is not null) = (about = 'CARD')),
  entry_id uuid check ((entry_id is not null) = (about = 'NEGATIVE')),
  rule_id text not null check (rule_id in ('', 'talk.negativeList', 'talk.redCard')),
  reason text not null check (length(reason) between 1 and 2000),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  leader_post uuid not null,
  leader_name text not null,
  delegate_post uuid,
  delegate_name text not null default '',
  delegation text not null default '' check (length(delegation) <= 500),
  delegated_at timestamptz,
  convened_by_name text not null default '',
  convened_at timestamptz,
  held_on date,
  place text not null default '' check (length(place) <= 200),
  account text not null default '' check (length(account) <= 5000),
  account_by_name text not null default '',
  account_at timestamptz,
  minutes text not null default '' check (length(minutes) <= 5000),
  undertakings jsonb not null default '[]' check (jsonb_array_length(undertakings) <= 10),
  recorded_by_name text not null default '',
  recorded_at timestamptz,
  cancel_reason text not null default '' check (length(cancel_reason) <= 1000),
  secrecy smallint not null,
  primary key (root_id, id),
  check ((delegate_post is null) = (delegation = '') and (delegate_post is null) = (delegated_at is null)),
  check (state = 'CANCELLED' or (state <> 'PROPOSED') = (convened_at is not null)),
  check ((convened_at is null) = (held_on is null) and (convened_at is null) = (place = '')),
  check ((account_at is null) = (account = '') and (account_at is null or convened_at is not null)),
  check ((state = 'HELD') = (recorded_at is not null) and (recorded_at is null) = (minutes = '')),
  check ((state = 'CANCELLED') = (cancel_reason <> '')),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, office_unit_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, finding_id) references finding (root_id, id),
  foreign key (root_id, card_id) references warning_card (root_id, id),
  foreign key (root_id, entry_id) references negative_entry (root_id, id)
);
create index talk_office on talk (root_id, office_unit_id, proposed_at);
create index talk_unit on talk (root_id, org_unit_id, proposed_at);
create index talk_leader on talk (root_id, leader_post);
create index talk_delegate on talk (root_id, delegate_post) where delegate_post is not null;
create index talk_task on talk (root_id, assignment_id);
alter table talk enable row level security;
alter table talk force row level security;
-- The office that proposes, the leader and who was delegated; of the unit its principal and its office, once it is convened. No level
-- between, no co-unit, nobody under a grant, no handler.
create policy readers on talk to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance())
  and (secrecy < 2 or app.knows(item_id))
  and (leader_post = (select app.post_id()) or delegate_post = (select app.post_id())
    or array[office_unit_id * 64] && (select app.reader_keys())
      and (select (app.context())[7]) = any (array['SUPERVISION_OFFICER', 'OFFICE_HEAD'])
    or array[org_unit_id * 64] && (select app.reader_keys()) and convened_at is not null
      and (select (app.context())[7]) = any (array['FIRST', 'SUPERVISION_OFFICER', 'OFFICE_HEAD'])));
create policy classes on talk to duban_auth using (true) with check (true);
grant select, insert, update (state, version, delegate_post, delegate_name, delegation, delegated_at, convened_by_name, convened_at, held_on,
  place, account, account_by_name, account_at, minutes, undertakings, recorded_by_name, recorded_at, cancel_reason) on talk to duban_app;
grant select, update (secrecy) on talk to duban_auth;
`;
