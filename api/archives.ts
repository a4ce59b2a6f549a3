import pg from 'pg';
import type { AuditReport } from './audit.ts';
import { verifySql } from './modules/archives/archive.repository.ts';
import { type Found, standingOf } from './modules/archives/archive.rules.ts';

/** Recomputes every dossier from its pieces, and holds its digest against the one in the record of events (M-115). */
export async function verifyDossiers(adminUrl: string): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Found & { id: string; kept: number; told: boolean }>(
      `select v.*, exists (select from archive_file f join event e on e.root_id = f.root_id and e.subject_id = f.item_id::text
         and e.kind = 'item.archived' and e.payload->>'digest' = encode(f.digest, 'hex') where f.id = v.id) as told
       from (${verifySql('true')}) v order by v.id`,
    );
    const { rows: gone } = await client.query<{ item: string }>(
      `select e.subject_id as item from event e where e.kind = 'item.archived' and e.payload ? 'digest'
         and not exists (select from archive_file f where f.root_id = e.root_id and f.item_id::text = e.subject_id)`,
    );
    const wrong = rows.filter((row) => !row.told || standingOf(row.kept, row) !== 'INTACT');
    const sound = wrong.length === 0 && gone.length === 0;
    const faults = [
      ...wrong.map(({ id }) => `Dossier ${id} is not what was archived.`),
      ...gone.map(({ item }) => `The dossier of matter ${item} is gone.`),
    ];
    return { lines: [...faults, `${rows.length} dossiers, ${sound ? 'sound' : 'not sound'}.`], sound };
  } finally {
    await client.end();
  }
}
