import type { MigrationInterface, QueryRunner } from 'typeorm';
import { cleared, listSql, ofMatters } from './20261220000000-need-to-know.sql.ts';

/** Work secrets: a row of one is read by those alone who stand on the list of its matter, whatever keys they hold (visibility.md 6.2). */
export class NeedToKnow20261220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(listSql);
    await runner.query(policies((item) => `${cleared} and (secrecy < 2 or app.knows(${item}))`));
    await runner.query(functions(asks));
    await runner.query(session(plain, knowing));
    await runner.query(totals(known, open));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(totals(open, known));
    await runner.query(session(knowing, plain));
    await runner.query(functions(asksNoMore));
    await runner.query(policies(() => cleared));
    await runner.query(down);
  }
}

const policies = (using: (item: string) => string): string =>
  [
    ...ofMatters.map((table) => `alter policy readers on ${table} using (${using('item_id')});`),
    `alter policy readers on item using (${using('id')});`,
    `alter policy readers on archive_piece using (${using('(select f.item_id from archive_file f where f.root_id = archive_piece.root_id and f.id = archive_piece.file_id)')});`,
  ].join('\n');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Where a function of the wall asks for keys and clearance of a row, it asks for the list of a work secret too. */
const asks = String.raw`regexp_replace(
  regexp_replace(body, '(\m\w+)\.(reader_keys|keys) && (app\.reader_keys\(\)|me\.keys) and \1\.secrecy <= (app\.clearance\(\)|me\.clearance)',
    '\& and (\1.secrecy < 2 or app.knows(\1.item_id))', 'g'), 'app\.knows\(i\.item_id\)', 'app.knows(i.id)', 'g')`;
const asksNoMore = String.raw`regexp_replace(body, ' and \(\w+\.secrecy < 2 or app\.knows\(\w+\.\w+\)\)', '', 'g')`;

const functions = (rewritten: string): string => `
do $$
declare
  f record;
  body text;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prokind = 'f'
    and p.proname not in ('knows', 'knowable', 'name_knowers', 'units_unaware', 'post_knows', 'readings')
    and p.prosrc ~ '\\mreader_keys\\M|\\mkeys\\M' and p.prosrc ~ 'secrecy <= '
  loop
    body := pg_get_functiondef(f.oid);
    if ${rewritten} <> body then execute ${rewritten}; end if;
  end loop;
end $$;`;

const plain = `'mustChangePassword', holder.must_change,`;
const knowing = `${plain}
    'knows', holder.clearance >= 2 and exists (select from public.need_to_know n where n.root_id = holder.root_id
      and n.person_id = holder.person_id and n.removed_at is null),`;

const replaced = (name: string, from: string, to: string): string => `
do $$
declare
  before text := pg_get_functiondef('${name}'::regprocedure);
  after text := replace(before, ${quoted(from)}, ${quoted(to)});
begin
  if after = before then raise exception '${name} is not as it was'; end if;
  execute after;
end $$;`;
const session = (from: string, to: string): string => replaced('auth.session(bytea, uuid)', from, to);

/** Totals by place are kept by key and class, not by matter: work secrets are in none of them, whoever asks (S-5). */
const known = 'app.clearance() as clearance';
const open = 'least(app.clearance(), 1::smallint) as clearance';
const totals = (from: string, to: string): string => replaced('app.totals_by_unit(integer, date)', from, to);

const down = `
drop function app.readings(uuid[]), app.post_knows(uuid, uuid), app.units_unaware(uuid, integer[]), app.name_knowers(uuid, jsonb, text),
  app.knowable(uuid, integer);
drop policy readers on need_to_know;
drop function app.knows(uuid);
revoke select (person_id) on post from duban_clock;
drop table need_to_know;
`;
