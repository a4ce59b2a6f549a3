import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoted } from './20261130000000-successions.sql.ts';

/** An order by which a unit will be succeeded may be taken back before its day, and given anew (lifecycle 5.2). */
export class TakenBack20261215000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** Where a function finds the order that it carries out, and the same without those that were taken back. */
const places: readonly (readonly [string, string, string])[] = [
  [
    'app.succeed_unit(uuid)',
    'where o.root_id = app.root_id() and o.id = succession',
    'where o.root_id = app.root_id() and o.withdrawn_at is null and o.id = succession',
  ],
  [
    'app.successions_due()',
    `where s.root_id = app.root_id() and (app.context())[7] = 'SYS'`,
    `where s.root_id = app.root_id() and s.withdrawn_at is null and (app.context())[7] = 'SYS'`,
  ],
];

/** Puts one text in the place of another in the newest body of a function. */
const restated = (name: string, from: string, to: string): string => `
do $$
declare
  before text := pg_get_functiondef(${quoted(name)}::regprocedure);
  after text := replace(before, ${quoted(from)}, ${quoted(to)});
begin
  if after = before then raise exception '${name} is not as it was'; end if;
  execute after;
end $$;`;

const up = `
alter table org_succession
  add column version integer not null default 1,
  add column withdrawn_at timestamptz,
  add column withdrawn_by_name text,
  add constraint org_succession_withdrawn check ((withdrawn_at is null) = (withdrawn_by_name is null)
    and (withdrawn_at is null or effective_at is null)),
  drop constraint org_succession_root_id_old_unit_id_key;
create unique index org_succession_once on org_succession (root_id, old_unit_id) where withdrawn_at is null;
create policy takes_back on org_succession for update to duban_app
  using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()))
  with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
grant update (version, withdrawn_at, withdrawn_by_name) on org_succession to duban_app;
${places.map(([name, from, to]) => restated(name, from, to)).join('')}
`;

const down = `
${places.map(([name, from, to]) => restated(name, to, from)).join('')}
drop policy takes_back on org_succession;
revoke update (version, withdrawn_at, withdrawn_by_name) on org_succession from duban_app;
delete from org_succession where withdrawn_at is not null;
drop index org_succession_once;
alter table org_succession drop column version, drop column withdrawn_at, drop column withdrawn_by_name,
  add unique (root_id, old_unit_id);
`;
