import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files by reference: the row is walled here, the bytes lie outside the database under their hash. */
export class Files20261213000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const up = `
create table file (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  state text not null check (state in ('UPLOADING', 'KEPT')),
  name text not null check (length(name) between 1 and 120),
  size integer not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  media_type text check ((media_type is not null) = (state = 'KEPT')),
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  free_since timestamptz check ((free_since is null) = (report_id is not null)),
  report_id uuid check (report_id is null or state = 'KEPT'),
  secrecy smallint not null,
  primary key (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, uploaded_by) references post (root_id, id),
  foreign key (root_id, report_id) references report (root_id, id)
);
create index file_report on file (root_id, report_id) where report_id is not null;
create index file_free on file (root_id, uploaded_by, free_since) where free_since is not null;
alter table file enable row level security;
alter table file force row level security;
create policy readers on file to duban_app
  using (root_id = (select app.root_id()) and secrecy <= (select app.clearance())
    and case when report_id is not null then exists (select from report r where r.root_id = file.root_id and r.id = file.report_id)
      else uploaded_by = (select app.post_id()) end);
create policy door on file for select to duban_auth using (true);
create policy sweep on file for delete to duban_auth using (free_since is not null);
grant select, insert, update (state, media_type, uploaded_by, free_since, report_id, secrecy) on file to duban_app;
grant select, delete on file to duban_auth;

-- Uploads that nothing took up within a day are forgotten; the process that keeps the bytes then finds them without a row.
create function app.forget_files() returns integer language sql volatile ${definer} as $$
  with gone as (delete from file where free_since < app.now() - interval '1 day' returning 1)
  select count(*)::integer from gone $$;
create function app.unknown_files(root integer, ids uuid[]) returns setof uuid language sql stable ${definer} as $$
  select i from unnest(ids) i where not exists (select from file f where f.root_id = root and f.id = i) $$;
alter function app.forget_files() owner to duban_auth;
alter function app.unknown_files(integer, uuid[]) owner to duban_auth;
revoke execute on function app.forget_files(), app.unknown_files(integer, uuid[]) from public;
grant execute on function app.forget_files(), app.unknown_files(integer, uuid[]) to duban_app;
`;

const down = `
drop function app.forget_files(), app.unknown_files(integer, uuid[]);
drop table file;
`;
