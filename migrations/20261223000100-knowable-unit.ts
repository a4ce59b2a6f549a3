import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a list may name is looked up in the unit that was asked: a bare `unit` was the caller's own, for columns precede parameters. */
export class KnowableUnit20261223000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(replaced('unit', 'knowable.unit'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaced('knowable.unit', 'unit'));
  }
}

const replaced = (from: string, to: string): string => `
do $$
declare
  before text := pg_get_functiondef('app.knowable(uuid, integer)'::regprocedure);
  after text := replace(replace(before, 'u.id = ${from}', 'u.id = ${to}'), 'p.org_unit_id = ${from}', 'p.org_unit_id = ${to}');
begin
  if after = before then raise exception 'app.knowable is not as it was'; end if;
  execute after;
end $$;`;
