import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews of closed complaints, whose complainants stand encrypted, and who opened what tells of them (M-36, V-26). */
export class CaseReviews20261230000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unmasking, closed_case, case_review');
  }
}

const walled = (table: string, writes: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy readers on ${table} to duban_app
  using (root_id = (select app.root_id()) and array[org_unit_id * 64] && (select app.reader_keys()));
grant select, insert${writes} on ${table} to duban_app;`;

const up = `
create table case_review (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  title text not null check (length(title) between 1 and 100),
  state text not null check (state in ('COLLECTING', 'REVIEWING', 'CONCLUDED')),
  version integer not null,
  seed text not null check ((seed = '') = (state = 'COLLECTING')),
  sample_size integer check (sample_size > 0),
  opened_at timestamptz not null,
  concluded_at timestamptz check ((concluded_at is not null) = (state = 'CONCLUDED')),
  primary key (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create index case_review_office on case_review (root_id, org_unit_id);
${walled('case_review', ', update (state, version, seed, sample_size, concluded_at)')}

create table closed_case (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  review_id uuid not null,
  number text not null check (length(number) between 1 and 50),
  subject text not null check (length(subject) between 1 and 500),
  handler_unit_id integer not null check (handler_unit_id <> org_unit_id),
  closed_on date not null,
  complainant_name bytea not null,
  complainant_phone bytea not null,
  complainant_address bytea not null,
  drawn boolean not null,
  version integer not null,
  called_on date,
  call_method text not null default '' check ((call_method in ('PHONE', 'VISIT', 'LETTER', 'UNREACHED')) = (called_on is not null)),
  satisfied boolean,
  call_words text not null default '' check (length(call_words) <= 1000),
  outcome text check (outcome in ('HANDLED', 'BEYOND_AUTHORITY', 'RECTIFY')),
  outcome_words text not null default '' check (length(outcome_words) <= 1000),
  passed_to text not null default '' check (length(passed_to) <= 100 and (passed_to <> '') = (outcome is not distinct from 'BEYOND_AUTHORITY')),
  accepted boolean check (accepted is null or passed_to <> ''),
  finding_id uuid check (finding_id is null or outcome is not distinct from 'RECTIFY'),
  primary key (root_id, id),
  unique (root_id, review_id, number),
  foreign key (root_id, review_id) references case_review (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, handler_unit_id) references org_unit (root_id, id),
  foreign key (root_id, finding_id) references finding (root_id, id)
);
create index closed_case_finding on closed_case (root_id, finding_id) where finding_id is not null;
${walled('closed_case', ', update (drawn, version, called_on, call_method, satisfied, call_words, outcome, outcome_words, passed_to, accepted, finding_id)')}

create table unmasking (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  case_id uuid not null,
  post_id uuid not null,
  person_name text not null,
  reason text not null check (length(reason) between 1 and 200),
  opened_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opened_at),
  primary key (root_id, id),
  foreign key (root_id, case_id) references closed_case (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, post_id) references post (root_id, id)
);
create index unmasking_case on unmasking (root_id, case_id);
create index unmasking_post on unmasking (root_id, post_id, opened_at);
${walled('unmasking', '')}
`;
