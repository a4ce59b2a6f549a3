import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervised items: who may read one is written on its row (visibility.md); numbers run per tenant and year. */
export class Items20261124130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table item; drop table number_series');
  }
}

const up = `
create table number_series (
  root_id integer not null,
  tenant_id integer not null,
  series text not null check (length(series) between 1 and 20),
  year smallint not null,
  last integer not null default 0,
  primary key (root_id, tenant_id, series, year),
  foreign key (root_id, tenant_id) references org_unit (root_id, id)
);
alter table number_series enable row level security;
alter table number_series force row level security;
create policy house on number_series to duban_app
  using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
grant select, insert, update (last) on number_series to duban_app;

create table item (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  number text not null check (length(number) between 1 and 40),
  state text not null,
  version integer not null default 1,
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  source text not null,
  source_ref text not null default '' check (length(source_ref) <= 200),
  originator text not null default '' check (length(originator) <= 100),
  originated_on date not null,
  secrecy smallint not null check (secrecy between 0 and 2),
  field smallint,
  risk text not null default 'NORMAL' check (risk in ('NORMAL', 'HIGH')),
  opinion text not null default '' check (length(opinion) <= 2000),
  decline_reason text not null default '' check (length(decline_reason) <= 1000),
  lead_unit_id integer,
  registered_by uuid not null,
  registered_at timestamptz not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  unique (root_id, tenant_id, number),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, lead_unit_id) references org_unit (root_id, id),
  foreign key (root_id, registered_by) references post (root_id, id)
);
create index item_originator on item (root_id, org_unit_id, registered_at, id);
alter table item enable row level security;
alter table item force row level security;
create policy readers on item to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on item to duban_app;
grant update (state, version, opinion, decline_reason, lead_unit_id, risk) on item to duban_app;
`;
