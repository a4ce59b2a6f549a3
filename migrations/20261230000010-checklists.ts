import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checklists of supervision offices, version by version, and what a visit found line by line (M-116). */
export class Checklists20261230000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const inside = `array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id())`;

const up = `
-- Each row is one version of a list; every version stays.
create table checklist (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  series_id uuid not null,
  version integer not null check (version >= 1),
  title text not null check (length(title) between 1 and 100),
  lines jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 60),
  retired boolean not null,
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (root_id, id),
  unique (root_id, series_id, version),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create index checklist_office on checklist (root_id, org_unit_id, series_id, version);
alter table checklist enable row level security;
alter table checklist force row level security;
create policy house on checklist to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
grant select, insert on checklist to duban_app;

alter table visit add column checklist_title text check (length(checklist_title) between 1 and 100),
  add column checklist_version integer check ((checklist_version is null) = (checklist_title is null));

-- The lines as they stood when the visit was planned; what was found at each is added once, when it is handed in.
create table visit_check (
  root_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  section text not null check (length(section) <= 50),
  words text not null check (length(words) between 1 and 200),
  result text check (result in ('CONFORMS', 'FAILS', 'DOES_NOT_APPLY')),
  note text not null default '' check (length(note) <= 500 and (result is distinct from 'FAILS' or note <> '')),
  primary key (root_id, id),
  foreign key (root_id, visit_id) references visit (root_id, id)
);
create index visit_check_visit on visit_check (root_id, visit_id, id);

-- Read as what was found is: by those who make the visit, by others once it is released.
alter table visit_check enable row level security;
alter table visit_check force row level security;
create policy readers on visit_check to duban_app using (root_id = (select app.root_id()) and exists (select from visit v
  where v.root_id = visit_check.root_id and v.id = visit_check.visit_id and (v.released_at is not null or ${inside})));
grant select, insert, update (result, note) on visit_check to duban_app;
`;

const down = `
drop table visit_check;
alter table visit drop column checklist_title, drop column checklist_version;
drop table checklist;
`;
