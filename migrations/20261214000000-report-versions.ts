import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is handed in to be approved is kept word for word, with the codes and the sentence of its return. */
export class ReportVersions20261214000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_version');
  }
}

const part = (name: string): string => `${name} text not null check (length(${name}) <= 5000)`;

const up = `
create table report_version (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  item_id uuid not null,
  report_id uuid not null,
  org_unit_id integer not null,
  number smallint not null check (number > 0),
  kind text not null check (kind in ('PERIODIC', 'COMPLETION')),
  ${['measures', 'progress', 'effect', 'problems', 'next_step'].map(part).join(',\n  ')},
  claimed smallint not null check (claimed between 0 and 100),
  handed_in_by uuid not null,
  handed_in_at timestamptz not null,
  return_codes text[] not null default '{}' check (return_codes <@ '{MEASURES_VAGUE,PROGRESS_UNCLEAR,EFFECT_UNPROVEN,FIGURES_DOUBTFUL,PROBLEMS_AVOIDED,NEXT_STEP_MISSING,FORM,OTHER}'),
  return_reason text not null default '' check (length(return_reason) <= 1000),
  returned_by uuid,
  returned_by_person uuid,
  returned_by_name text,
  returned_at timestamptz,
  secrecy smallint not null,
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 16),
  primary key (root_id, id),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, report_id) references report (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, handed_in_by) references post (root_id, id),
  foreign key (root_id, returned_by) references post (root_id, id),
  check ((returned_at is null) = (return_codes = '{}') and (returned_at is null) = (return_reason = ''))
);
create unique index report_version_number on report_version (root_id, report_id, number);
alter table report_version enable row level security;
alter table report_version force row level security;
create policy readers on report_version to duban_app
  using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
grant select, insert on report_version to duban_app;
grant update (reader_keys, return_codes, return_reason, returned_by, returned_by_person, returned_by_name, returned_at) on report_version to duban_app;
`;
