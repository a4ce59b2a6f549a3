import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The holiday years of a province: shipped with the product, replaced by import; read by everyone in the province. */
export class Calendar20261124120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table holiday_year');
  }
}

const up = `
create table holiday_year (
  root_id integer not null,
  year smallint not null check (year between 2004 and 2199),
  source text not null check (length(source) between 1 and 200),
  holidays date[] not null,
  makeups date[] not null,
  imported_at timestamptz not null,
  version integer not null default 1,
  primary key (root_id, year)
);
alter table holiday_year enable row level security;
alter table holiday_year force row level security;
create policy directory on holiday_year for select to duban_app using (root_id = (select app.root_id()));
create policy province on holiday_year for insert to duban_app
  with check (root_id = (select app.root_id()) and root_id = (select app.tenant_id()));
create policy revision on holiday_year for update to duban_app
  using (root_id = (select app.root_id()) and root_id = (select app.tenant_id()));
create policy keeper on holiday_year to duban_owner using (true) with check (true);
grant select, insert on holiday_year to duban_app;
grant update (source, holidays, makeups, imported_at, version) on holiday_year to duban_app;
`;
