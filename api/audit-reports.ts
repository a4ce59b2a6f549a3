import pg from 'pg';
import type { AuditReport } from './audit.ts';
import { sealedFiles } from './modules/files/hanging.service.ts';
import type { Quote } from './modules/reports/quote.rules.ts';
import { quoteSeal } from './modules/reports/quoting.service.ts';
import { sealedReport } from './modules/reports/report.rules.ts';
import { isIntact } from './platform/seal.ts';

type SealedRow = Omit<Parameters<typeof sealedReport>[0], 'quotes'> & {
  id: string;
  hash: Buffer;
  quotes: readonly Quote[];
  files: readonly { id: string; name: string; sha256: string }[];
};

const batch = 1000;

const rootsSql = `select distinct root_id as root from report where state = 'APPROVED' order by root`;

const sealedSql = `select id, kind, measures, progress, effect, problems, next_step as "nextStep", claimed, doc_no as "docNo", signer,
    doc_sealed as "docSealed", approved_by_name as "approvedByName", approved_at as "approvedAt", amounts, quotes, hash,
    (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'sha256', encode(f.sha256, 'hex'))), '[]')
      from file f where f.root_id = report.root_id and f.report_id = report.id
        and f.version_id is null) as files
  from report where root_id = $1 and state = 'APPROVED' and id > $2 order by id limit ${batch}`;

const asFile = ({ sha256, ...file }: SealedRow['files'][number]) => ({ ...file, sha256: Buffer.from(sha256, 'hex') });

const isWhole = (report: SealedRow): boolean =>
  isIntact([...sealedReport(report), ...sealedFiles(report.files.map(asFile))], report.hash) === true &&
  report.quotes.every((quote) => quoteSeal(quote) === quote.hash);

/**
 * Recomputes the seal of every report that went up from its words, amounts, quotes and files, and the seal of every passage quoted
 * (M-101): one line a province.
 */
export async function verifyReports(adminUrl: string): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: roots } = await client.query<{ root: number }>(rootsSql);
    const found = [];
    for (const { root } of roots) found.push({ root, ...(await brokenReports(client, root)) });
    return {
      lines: found.map(({ root, count, broken }) => {
        const standing = broken.length === 0 ? 'sound' : `changed: ${broken.join(', ')}`;
        return `Province ${root}: ${count} reports, ${standing}.`;
      }),
      sound: found.every(({ broken }) => broken.length === 0),
    };
  } finally {
    await client.end();
  }
}

/** How many reports of a province went up, and which of them, or of what they quote, are not what was sealed. */
async function brokenReports(client: pg.Client, root: number): Promise<{ count: number; broken: string[] }> {
  const broken: string[] = [];
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await client.query<SealedRow>(sealedSql, [root, after]);
    count += rows.length;
    broken.push(...rows.filter((row) => !isWhole(row)).map(({ id }) => id));
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return { count, broken };
    after = last.id;
  }
}
