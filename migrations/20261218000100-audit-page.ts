import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an auditor reads of the chain of his province, and what the last verification found. */
export class AuditPage20261218000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
create table audit_verification (
  root_id integer primary key,
  at timestamptz not null,
  links bigint not null check (links >= 0),
  faults integer not null check (faults >= 0)
);
alter table audit_verification enable row level security;
alter table audit_verification force row level security;
create policy door on audit_verification for all to duban_auth using (true) with check (true);
grant select on audit_verification to duban_auth;

create index event_told on event (root_id, tenant_id, subject_type, seq);

-- Where the chain of the own province stands, for its auditors: numbers and days, no content.
create function app.chain_state() returns table (links integer, unsealed integer, line integer, covered integer,
  checkpoint_at timestamptz, held boolean, verified_at timestamptz, verified_links integer, verified_faults integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(s.position, 0)::integer, (select count(*) from event e where e.root_id = app.root_id()
      and (e.xact, e.seq) > (coalesce(s.event_xact, '0'::xid8), coalesce(s.event_seq, 0)))::integer,
    a.line::integer, a.position::integer, a.checkpoint_at, coalesce(a.held, false), v.at, v.links::integer, v.faults
  from (select app.root_id() as root_id where (app.context())[7] = 'AUDITOR') r
  left join lateral (select * from event_seal where root_id = r.root_id order by position desc limit 1) s on true
  left join audit_state a on a.root_id = r.root_id
  left join audit_verification v on v.root_id = r.root_id $$;

-- The links of events that the auditor may read; of others, and for everybody else, nothing.
create function app.links_of(events uuid[]) returns table (id uuid, place integer, hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.id, s.position::integer, encode(s.hash, 'hex') from event e
  join event_seal s on s.root_id = e.root_id and s.event_xact = e.xact and s.event_seq = e.seq
  where (app.context())[7] = 'AUDITOR' and e.root_id = app.root_id() and e.id = any(events)
    and e.reader_keys && app.reader_keys() and e.secrecy <= app.clearance() $$;

alter function app.chain_state() owner to duban_auth;
alter function app.links_of(uuid[]) owner to duban_auth;
grant execute on function app.chain_state(), app.links_of(uuid[]) to duban_app;
`;

const down = `
drop function app.chain_state(), app.links_of(uuid[]);
drop index event_told;
drop table audit_verification;
`;
