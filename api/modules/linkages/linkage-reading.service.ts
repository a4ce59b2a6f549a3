import { encodeGlobalId, rowIdIn } from '../../platform/ids.ts';
import type { Context, Reading } from '../context.ts';
import { linkageMarks, type Period } from './linkage.repository.ts';
import { type Linkage, linkages, yearOf } from './linkage.rules.ts';
import {
  LinkageActivityConnectionType,
  LinkageActivityType,
  LinkageLineType,
  LinkageMarkType,
  LinkageReportType,
} from './linkage.types.ts';

const pageSize = 50;

/** The linkages that took part in a matter or an operation, in the order of the regulation. */
export async function linkagesOf({ load }: Reading, rowId: string): Promise<LinkageMarkType[]> {
  const lines = await load.linkagesOf.load(rowId);
  return linkages.flatMap((linkage) =>
    lines
      .filter((line) => line.linkage === linkage)
      .map(({ bases }) => Object.assign(new LinkageMarkType(), { linkage, bases: [...bases] })),
  );
}

/** The year of the acting office, for whoever supervises or leads there; null for anybody else and for what is no year. */
function periodOf(context: Context, { session }: Reading, year: number): Period | null {
  const bounds = yearOf(year);
  if (bounds === null || session.post === null || !context.allowed(session, 'read', 'Linkage', {})) return null;
  return { office: session.post.orgUnitId, ...bounds };
}

/** How much of a year each of the six took part in, of what the reader may read; 0 for none (M-100). */
export async function linkageReport(
  context: Context,
  reading: Reading,
  year: number,
): Promise<LinkageReportType | null> {
  const period = periodOf(context, reading, year);
  if (period === null) return null;
  const counts = await linkageMarks(reading.uow).counts(period);
  const lines = linkages.map((linkage) =>
    Object.assign(
      new LinkageLineType(),
      counts.find((line) => line.linkage === linkage) ?? { linkage, items: 0, operations: 0 },
    ),
  );
  return Object.assign(new LinkageReportType(), { year, lines });
}

const types = ['Item', 'JointOperation'] as const;

/** The rows behind a number of the report, latest first. */
export async function linkageActivities(
  context: Context,
  reading: Reading,
  { year, linkage, after }: { readonly year: number; readonly linkage: string; readonly after: string | null },
): Promise<LinkageActivityConnectionType> {
  const { rootId } = reading.session;
  const period = periodOf(context, reading, year);
  const start = after === null ? null : types.map((type) => rowIdIn(after, type, rootId)).find((id) => id !== null);
  if (period === null || start === undefined) return { nodes: [], nextCursor: null };
  const found = await linkageMarks(reading.uow).page(period, linkage as Linkage, start, pageSize + 1);
  const nodes = found.slice(0, pageSize).map(({ type, id, number, title, at, bases }) =>
    Object.assign(new LinkageActivityType(), {
      ...{ subjectId: encodeGlobalId({ type, root: rootId, id }), isOperation: type === 'JointOperation' },
      ...{ number, title, at, bases: [...bases] },
    }),
  );
  return { nodes, nextCursor: found.length > pageSize ? (nodes.at(-1)?.subjectId ?? null) : null };
}
