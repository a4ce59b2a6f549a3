import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beats that are patrolled, and the patrols that were made (M-44). */
export class Patrols20270105000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';
const own = `${root} and secrecy <= (select app.clearance())`;
const on = (table: string, column: string): string =>
  `exists (select from ${table} r where r.root_id = file.root_id and r.id = file.${column})`;
const before = `when version_id is not null then ${on('report_version', 'version_id')}
  when report_id is not null then ${on('report', 'report_id')}
  when verification_id is not null then ${on('verification', 'verification_id')}
  when joint_evidence_id is not null then ${on('joint_evidence', 'joint_evidence_id')}
  when visit_record_id is not null then ${on('visit_record', 'visit_record_id')}`;
const sent = 'else uploaded_by = (select app.post_id()) end';
const hung = 'report_id, verification_id, joint_evidence_id, visit_record_id';

const up = `
-- A beat: which stretch, who walks it, what is to be reached and what follows (四定), and the days on which it is walked.
create table beat (
  root_id integer not null,
  id uuid not null,
  tenant_id integer not null,
  org_unit_id integer not null,
  unit_id integer not null,
  stretch text not null check (length(stretch) between 1 and 100),
  goal text not null check (length(goal) between 1 and 500),
  reward text not null check (length(reward) between 1 and 500),
  walkers uuid[] not null check (cardinality(walkers) between 1 and 10),
  walker_names text[] not null check (cardinality(walker_names) = cardinality(walkers)),
  weekday smallint check (weekday between 1 and 7),
  night_weekday smallint check (night_weekday between 1 and 7),
  holidays boolean not null,
  ended boolean not null,
  version integer not null check (version >= 1),
  since date not null,
  last_on date check (last_on >= since),
  reader_keys integer[] not null check (cardinality(reader_keys) between 1 and 60),
  primary key (root_id, id),
  check (weekday is not null or night_weekday is not null or holidays),
  foreign key (root_id, tenant_id) references org_unit (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, unit_id) references org_unit (root_id, id)
);
create index beat_tenant on beat (root_id, tenant_id);
create index beat_gap on beat (root_id, (coalesce(last_on, since))) where not ended;
alter table beat enable row level security;
alter table beat force row level security;

-- Read within its tenant alone: by its unit, by every unit above it there, and by those who walk it.
create policy readers on beat to duban_app
  using (${root} and tenant_id = (select app.tenant_id()) and reader_keys && (select app.reader_keys()));
create policy clock_reads on beat for select to duban_clock using (${root});
create policy clock_locks on beat for update to duban_clock using (${root});
grant select, insert, update (unit_id, stretch, goal, reward, walkers, walker_names, weekday, night_weekday, holidays, ended, version,
  last_on, reader_keys) on beat to duban_app;
grant select, update (version) on beat to duban_clock; -- which locks what it takes

create table patrol (
  root_id integer not null,
  id uuid not null,
  beat_id uuid not null,
  kind text not null check (kind in ('WEEKLY_DAY', 'LONG_HOLIDAY', 'NIGHT')),
  walked_on date not null,
  words text not null check (length(words) between 1 and 2000),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (root_id, id),
  foreign key (root_id, beat_id) references beat (root_id, id),
  foreign key (root_id, recorded_by) references post (root_id, id)
);
create index patrol_beat on patrol (root_id, beat_id, walked_on desc, id desc);
alter table patrol enable row level security;
alter table patrol force row level security;
create policy readers on patrol to duban_app using (${root}
  and exists (select from beat b where b.root_id = patrol.root_id and b.id = patrol.beat_id));
grant select, insert on patrol to duban_app;

alter table file
  add column patrol_id uuid check (patrol_id is null or coalesce(${hung}) is null),
  add foreign key (root_id, patrol_id) references patrol (root_id, id),
  drop constraint file_free,
  drop constraint file_whole,
  add constraint file_free check ((free_since is null) = (coalesce(${hung}, patrol_id) is not null)),
  add constraint file_whole check (coalesce(${hung}, patrol_id) is null or state = 'KEPT');
create index file_patrol on file (root_id, patrol_id) where patrol_id is not null;
grant update (patrol_id) on file to duban_app;
alter policy readers on file using (${own} and case ${before}
  when patrol_id is not null then ${on('patrol', 'patrol_id')} ${sent});

do $$
declare
  was text := pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_subject_type_check';
begin
  execute 'alter table notification drop constraint notification_subject_type_check, add constraint notification_subject_type_check '
    || replace(was, '''Item''::text', '''Item''::text, ''Beat''::text');
end $$;
`;

const down = `
delete from notification where subject_type = 'Beat';
do $$
declare
  was text := pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_subject_type_check';
begin
  execute 'alter table notification drop constraint notification_subject_type_check, add constraint notification_subject_type_check '
    || replace(was, ', ''Beat''::text', '');
end $$;
alter policy readers on file using (${own} and case ${before} ${sent});
delete from file where patrol_id is not null;
alter table file
  drop constraint file_free,
  drop constraint file_whole,
  drop column patrol_id,
  add constraint file_free check ((free_since is null) = (coalesce(${hung}) is not null)),
  add constraint file_whole check (coalesce(${hung}) is null or state = 'KEPT');
drop table patrol, beat;
`;
