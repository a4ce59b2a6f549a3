import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Task forces: people of several units see one task through, and read it with all below until it is over (M-20). */
export class TaskForces20261226020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Where the keys of a session end, and the branch that adds those of the task forces of its holder's posts. */
const anchor = '  ) k;';
const forceBranch = `    union
    select auth.force_keys(held.root_id, held.id) from public.post held
    where held.root_id = holder.root_id and held.person_id = holder.person_id and held.tenant_id = acting.tenant_id
      and held.held_from <= today and (held.held_to is null or held.held_to > today)
`;

const cleared = `root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;

const grantKeys = `
  select grant_key from mandate where root_id = root and delegate_unit_id = unit
    and starts_at <= app.now() and ends_at > app.now() and ended_at is null
  union all
  select unnest(array[o.grant_key, m.grant_key]) from joint_member m
    join joint_operation o on o.root_id = m.root_id and o.id = m.operation_id
    where m.root_id = root and m.org_unit_id = unit and m.state = 'ACCEPTED' and o.state = 'APPROVED'
    and o.starts_at <= app.now() and o.ends_at > app.now() and o.ended_at is null`;

const keysOf = (sources: string): string => `
create or replace function auth.grant_keys(root integer, unit integer) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$${sources} $$;`;

const up = `
create table task_force (
  root_id integer not null,
  id uuid not null,
  item_id uuid not null,
  assignment_id uuid not null,
  org_unit_id integer not null,
  title text not null check (length(title) between 1 and 100),
  grant_key integer not null check (grant_key < 0 and grant_key % 2 <> 0),
  notice_key integer not null check (notice_key < 0 and notice_key % 2 <> 0),
  state text not null check (state in ('ACTIVE', 'DISSOLVED')),
  version integer not null,
  formed_by_name text not null,
  formed_at timestamptz not null,
  dissolved_by_name text,
  dissolved_at timestamptz check ((dissolved_at is null) = (state = 'ACTIVE')),
  dissolve_reason text not null default '' check (length(dissolve_reason) <= 1000),
  secrecy smallint not null,
  primary key (root_id, id),
  unique (root_id, grant_key),
  unique (root_id, notice_key),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, assignment_id) references assignment (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id)
);
create unique index task_force_once on task_force (root_id, assignment_id) where state = 'ACTIVE';
create index task_force_item on task_force (root_id, item_id);
create index task_force_task on task_force (root_id, assignment_id, formed_at);
create index task_force_unit on task_force (root_id, org_unit_id, formed_at);

create table task_force_member (
  root_id integer not null,
  id uuid not null,
  force_id uuid not null,
  item_id uuid not null,
  org_unit_id integer not null,
  post_id uuid,
  person_name text check ((person_name is null) = (post_id is null)),
  role text not null check (role in ('PRIMARY', 'COORDINATOR', 'MEMBER')),
  duty text not null check (length(duty) <= 500 and (role = 'PRIMARY' or duty <> '')),
  state text not null check (state in ('ASKED', 'SERVING', 'DECLINED', 'LEFT')),
  version integer not null,
  answered_at timestamptz,
  answer_words text not null default '' check (length(answer_words) <= 1000),
  secrecy smallint not null,
  primary key (root_id, id),
  check (state <> 'SERVING' or post_id is not null),
  foreign key (root_id, force_id) references task_force (root_id, id),
  foreign key (root_id, item_id) references item (root_id, id),
  foreign key (root_id, org_unit_id) references org_unit (root_id, id),
  foreign key (root_id, post_id) references post (root_id, id)
);
create unique index task_force_member_once on task_force_member (root_id, force_id, post_id) where state = 'SERVING';
create index task_force_member_force on task_force_member (root_id, force_id);
create index task_force_member_unit on task_force_member (root_id, org_unit_id, state);
create index task_force_member_post on task_force_member (root_id, post_id);

-- A task force is read by whoever reads its task; those who are asked, serve or served keep its notice.
alter table task_force enable row level security;
alter table task_force force row level security;
create policy readers on task_force to duban_app using (${cleared} and (array[notice_key] && (select app.reader_keys())
  or exists (select from assignment a where a.root_id = task_force.root_id and a.id = task_force.assignment_id)));
create policy classes on task_force to duban_auth using (true) with check (true);
grant select, insert, update (state, version, dissolved_by_name, dissolved_at, dissolve_reason) on task_force to duban_app;
grant select, update (state, version, dissolved_at, secrecy) on task_force to duban_auth;

alter table task_force_member enable row level security;
alter table task_force_member force row level security;
create policy readers on task_force_member to duban_app using (${cleared} and (post_id = (select app.post_id())
  or array[org_unit_id * 64] && (select app.reader_keys())
  or exists (select from task_force f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id
    where f.root_id = task_force_member.root_id and f.id = task_force_member.force_id)));
create policy classes on task_force_member to duban_auth using (true) with check (true);
grant select, insert, update (state, version, post_id, person_name, answered_at, answer_words) on task_force_member to duban_app;
grant select, update (secrecy) on task_force_member to duban_auth;

-- The keys of the task forces in which a post serves: what they are over while they last, and their notice from then on.
create function auth.force_keys(root integer, held uuid) returns setof integer language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  select unnest(case when f.state = 'ACTIVE' and m.state = 'SERVING' then array[f.grant_key, f.notice_key] else array[f.notice_key] end)
  from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
  where m.root_id = root and m.post_id = held $$;
alter function auth.force_keys(integer, uuid) owner to duban_auth;

-- The keys of the grants that are in force for a unit at this moment of the service clock, and the notices of task forces that ask it.
${keysOf(`${grantKeys}
  union all
  select f.notice_key from task_force_member m join task_force f on f.root_id = m.root_id and f.id = m.force_id
    where m.root_id = root and m.org_unit_id = unit`)}

do $$
declare
  before text := pg_get_functiondef('auth.session(bytea, uuid)'::regprocedure);
  after text := replace(before, ${quoted(anchor)}, ${quoted(forceBranch + anchor)});
begin
  if after = before then raise exception 'auth.session has no place for task forces'; end if;
  execute after;
end $$;

-- A task force is dissolved with its task and with its matter, by whatever way they end.
create function app.dissolve_forces() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  update task_force f set state = 'DISSOLVED', dissolved_at = app.now(), version = f.version + 1
  where f.root_id = new.root_id and f.state = 'ACTIVE'
    and case tg_table_name when 'item' then f.item_id = new.id else f.assignment_id = new.id end;
  return null;
end $$;
alter function app.dissolve_forces() owner to duban_auth;
create trigger forces_of_item after update of state on item for each row
  when (old.state <> new.state and new.state in ('STRUCK_OFF', 'WITHDRAWN', 'ARCHIVED')) execute function app.dissolve_forces();
create trigger forces_of_task after update of state on assignment for each row
  when (old.state <> new.state and new.state in ('CANCELLED', 'SUPERSEDED')) execute function app.dissolve_forces();
`;

const down = `
drop trigger forces_of_task on assignment;
drop trigger forces_of_item on item;
drop function app.dissolve_forces();
do $$ begin
  execute replace(pg_get_functiondef('auth.session(bytea, uuid)'::regprocedure), ${quoted(forceBranch)}, '');
end $$;
${keysOf(grantKeys)}
drop function auth.force_keys(integer, uuid);
drop table task_force_member, task_force;
`;
