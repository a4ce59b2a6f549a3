import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order is amended openly: what was proposed, what the leader decided, what each unit answered, and the notice that came of it. */
export class Amendments20261127110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const readers = `to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()))`;

/** Moves clocks of tasks to later days, as the calendar's administrator may; an earlier day needs consent. */
const moveTasks = `update assignment a set
    receipt_due_on = greatest(a.receipt_due_on, m.receipt),
    relay_due_on = greatest(a.relay_due_on, m.relay),
    acceptance_due_on = greatest(a.acceptance_due_on, m.acceptance),
    due_on = greatest(a.due_on, m.due),
    due_provisional = coalesce(m.provisional, a.due_provisional),
    version = a.version + 1
  from (
    select id, max(due_on) filter (where clock = 'RECEIPT') as receipt, max(due_on) filter (where clock = 'RELAY') as relay,
      max(due_on) filter (where clock = 'ACCEPTANCE') as acceptance, max(due_on) filter (where clock = 'DUE') as due,
      bool_or(provisional) filter (where clock = 'DUE') as provisional
    from jsonb_to_recordset(moves) as r(id uuid, clock text, due_on date, provisional boolean) group by id
  ) m
  where a.root_id = app.root_id() and a.id = m.id and app.tenant_id() = app.root_id() and (app.context())[7] = 'TENANT_ADMIN'`;

const up = `
create table amendment (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  org_unit_id integer not null,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'IN_FORCE', 'DROPPED')),
  reason text not null check (length(reason) between 1 and 1000),
  due_from date not null,
  due_on date not null,
  words jsonb,
  written jsonb,
  targets jsonb,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  opinion text not null default '' check (length(opinion) <= 1000),
  in_force_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  check ((written is null) = (targets is null)),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, proposed_by) references post (root_id, id),
  foreign key (root_id, decided_by) references post (root_id, id)
);
create index amendment_item on amendment (root_id, item_id, proposed_at);
create index amendment_owed on amendment (root_id, org_unit_id) where state in ('PROPOSED', 'APPROVED');
create table amendment_consent (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  amendment_id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  reason text not null,
  due_from date not null,
  due_on date not null,
  state text not null check (state in ('WAITING', 'GIVEN', 'REFUSED', 'LAPSED', 'DROPPED')),
  asked_at timestamptz not null,
  answer_due_on date not null,
  answer text not null default '' check (length(answer) <= 1000),
  answered_by uuid,
  answered_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, amendment_id, assignment_id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, amendment_id) references amendment (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, answered_by) references post (root_id, id)
);
create index amendment_consent_of on amendment_consent (root_id, assignment_id, asked_at);
create index amendment_consent_owed on amendment_consent (root_id, org_unit_id) where state = 'WAITING';
create index amendment_consent_clock on amendment_consent (root_id, answer_due_on) where state = 'WAITING';
alter table amendment enable row level security;
alter table amendment force row level security;
alter table amendment_consent enable row level security;
alter table amendment_consent force row level security;
create policy readers on amendment ${readers};
create policy readers on amendment_consent ${readers};
create policy clock_reads on amendment_consent for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on amendment_consent for update to duban_clock using (root_id = (select app.root_id()));
grant select, insert, update (state, decided_by, decided_at, opinion, in_force_at) on amendment to duban_app;
grant select, insert, update (state, answer, answered_by, answered_at) on amendment_consent to duban_app;
grant select, update (state, answered_at) on amendment_consent to duban_clock;
alter table order_text add column amends uuid, add foreign key (root_id, amends) references order_text (root_id, id);
grant update (order_id, targets) on assignment to duban_app;

-- A request for more time that an amendment overtook is closed and may be made again.
alter table extension_request drop constraint extension_request_decision_check,
  add constraint extension_request_decision_check check (decision in ('GRANTED', 'REFUSED', 'LAPSED', 'OVERTAKEN'));

-- The limit of a matter follows those of its roots when a calendar moves them (lifecycle 5.5.10).
grant update (due_on) on item to duban_auth;
create policy limits on item for update to duban_auth using (issued_at is not null) with check (issued_at is not null);
create or replace function app.move_clocks(moves jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  with moved as (
    ${moveTasks}
    returning a.item_id, a.parent_id, a.due_on
  )
  update item i set due_on = m.due_on, version = i.version + 1
  from (select item_id, max(due_on) as due_on from moved where parent_id is null group by item_id) m
  where i.root_id = app.root_id() and i.id = m.item_id and i.due_on < m.due_on $$;
`;

const down = `
drop table amendment_consent, amendment;
alter table order_text drop column amends;
revoke update (order_id, targets) on assignment from duban_app;
create or replace function app.move_clocks(moves jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  ${moveTasks} $$;
drop policy limits on item;
revoke update (due_on) on item from duban_auth;
update extension_request set decision = 'LAPSED' where decision = 'OVERTAKEN';
alter table extension_request drop constraint extension_request_decision_check,
  add constraint extension_request_decision_check check (decision in ('GRANTED', 'REFUSED', 'LAPSED'));
`;
