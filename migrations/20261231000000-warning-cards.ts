import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Warning cards against units, and the rules by which each tenant proposes them (M-46, D6). */
export class WarningCards20261231000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const colours = `('BLUE', 'YELLOW', 'ORANGE', 'RED')`;
const presets = `('YELLOW_RED', 'SANMING', 'SUQIAN', 'GUANGYUAN', 'LONGCHANG', 'OWN')`;

const kinds = [
  ...[
    'MATTER',
    'NOTICE',
    'TASK',
    'PLAN',
    'OBJECTION',
    'EXTENSION',
    'COORDINATION',
    'BYPASS_NOTE',
    'OBSERVATION',
    'CHASE',
    'CO_SIGN',
  ],
  ...['REPORT', 'CHECK', 'RECTIFICATION', 'FINDING', 'AMENDMENT', 'PAUSE', 'TRANSFER', 'COMMITMENT', 'CONCLUSION'],
];
const pieces = (some: readonly string[]): string => `
alter table archive_piece drop constraint archive_piece_kind_check,
  add constraint archive_piece_kind_check check (kind in (${some.map((kind) => `'${kind}'`).join(', ')}));`;

const up = `${pieces([...kinds, 'CARD'])}
create table card_scheme (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  version integer not null check (version >= 1),
  preset text not null check (preset in ${presets}),
  reply_days smallint not null check (reply_days between 1 and 30),
  rules jsonb not null check (jsonb_array_length(rules) between 1 and 20),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, tenant_id, version),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
alter table card_scheme enable row level security;
alter table card_scheme force row level security;
create policy house on card_scheme to duban_app using (${root} and tenant_id = (select app.tenant_id()));
grant select, insert on card_scheme to duban_app;

create table warning_card (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  state text not null
    check (state in ('PROPOSED', 'WITHDRAWN', 'HEARD', 'ISSUED', 'RECTIFIED', 'EXPIRED', 'APPEALED', 'UPHELD', 'REVOKED')),
  version integer not null,
  colour text not null check (colour in ${colours}),
  rule_id text not null check (length(rule_id) between 1 and 40),
  scheme_version integer not null check (scheme_version >= 0),
  preset text not null check (preset in ${presets}),
  ground text not null check (ground in ('DUE_SOON', 'OVERDUE', 'FAILED', 'FINDING', 'UNRECTIFIED', 'REPEATED')),
  occasion text not null,
  clause text not null check (length(clause) between 1 and 500),
  effect text not null check (length(effect) <= 200),
  reason text not null check (length(reason) between 1 and 1000),
  finding_id uuid check ((finding_id is not null) = (ground = 'FINDING')),
  follows_id uuid check ((follows_id is not null) = (ground in ('UNRECTIFIED', 'REPEATED'))),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  reply_by date not null,
  reply text not null default '' check (length(reply) <= 2000),
  replied_by_name text,
  replied_at timestamptz,
  demand text not null default '' check (length(demand) <= 2000),
  due_on date,
  issued_by_person uuid,
  issued_by_name text,
  issued_at timestamptz,
  check_words text not null default '' check (length(check_words) <= 2000),
  check_evidence text not null default '' check (length(check_evidence) <= 2000),
  checked_by_name text,
  checked_at timestamptz,
  appeal text not null default '' check (length(appeal) <= 2000),
  appealed_by_name text,
  appealed_at timestamptz,
  decision text not null default '' check (length(decision) <= 2000),
  decided_by_name text,
  decided_at timestamptz,
  secrecy smallint not null,
  primary key (root_id, id),
  unique (root_id, assignment_id, rule_id, occasion),
  check ((state in ('PROPOSED', 'HEARD', 'WITHDRAWN')) = (issued_at is null)),
  check ((issued_at is null) = (due_on is null) and (issued_at is null) = (issued_by_person is null) and (issued_at is null) = (demand = '')),
  check (state <> 'HEARD' or replied_at is not null),
  check (state <> 'RECTIFIED' or checked_at is not null),
  check (state not in ('APPEALED', 'UPHELD', 'REVOKED') or appealed_at is not null),
  check (state not in ('UPHELD', 'REVOKED') or decided_at is not null),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, finding_id) references finding (root_id, id),
  foreign key (root_id, follows_id) references warning_card (root_id, id)
);
create index warning_card_item on warning_card (root_id, item_id, state);
create index warning_card_task on warning_card (root_id, assignment_id, proposed_at);
alter table warning_card enable row level security;
alter table warning_card force row level security;

-- A card is the unit's and the office's of the matter; no level between reads what is said of another (visibility.md, SC).
create policy readers on warning_card to duban_app using (${root} and secrecy <= (select app.clearance())
  and (secrecy < 2 or app.knows(item_id)) and exists (select from assignment a
    where a.root_id = warning_card.root_id and a.id = warning_card.assignment_id
      and array[a.originator_unit_id * 64, a.originator_unit_id * 64 + a.field, a.to_org_unit_id * 64, a.to_org_unit_id * 64 + a.field,
        a.section_id * 64] && (select app.reader_keys())));
create policy classes on warning_card to duban_auth using (true) with check (true);
grant select, insert, update (state, version, reply, replied_by_name, replied_at, demand, due_on, issued_by_person, issued_by_name,
  issued_at, check_words, check_evidence, checked_by_name, checked_at, appeal, appealed_by_name, appealed_at, decision, decided_by_name,
  decided_at) on warning_card to duban_app;
grant select, update (secrecy) on warning_card to duban_auth;
`;

const down = `
delete from archive_piece where kind = 'CARD';${pieces(kinds)}
drop table warning_card, card_scheme;
`;
