import { localDateOf } from '../../platform/time.ts';
import type { Context, Reading } from '../context.ts';
import { linkageActivities, linkageReport } from '../linkages/linkage-reading.service.ts';
import { type Asked, all, type Exported } from './export.rules.ts';

/** The linkages of the acting office in a year: each number of the report and, under it, the rows that it counts (M-100). */
export async function linkagesOf(
  context: Context,
  reading: Reading,
  { say, zh, year }: Asked,
): Promise<Exported | null> {
  const report = await linkageReport(context, reading, year);
  if (report === null) return null;
  const rows: string[][] = [];
  for (const { linkage, items, operations } of report.lines) {
    if (items + operations === 0) continue;
    const found = await all((after) => linkageActivities(context, reading, { year, linkage, after }));
    const kindOf = (isOperation: boolean): string =>
      isOperation ? (zh ? '联合督查' : 'joint operation') : zh ? '督查事项' : 'matter';
    rows.push(
      ...found.map(({ isOperation, number, title, at, bases }) => [
        ...[say('Linkage', linkage), kindOf(isOperation), number, title, localDateOf(at.getTime())],
        bases.map((basis) => say('LinkageBasis', basis)).join('、'),
      ]),
    );
  }
  const counts = report.lines.map(
    ({ linkage, items, operations }) => `${say('Linkage', linkage)} ${items + operations}`,
  );
  return {
    title: zh ? `${year}年六个联动情况` : `The six linkages in ${year}`,
    filter: counts.join('；'),
    widths: [30, 12, 18, 48, 14, 30],
    heads: zh
      ? ['联动', '类别', '编号', '名称', '登记或开始', '依据']
      : ['Linkage', 'Kind', 'Number', 'Name', 'Registered or begun', 'Known'],
    rows,
  };
}
