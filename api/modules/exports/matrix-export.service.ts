import { personNameOf } from '../accounts/directory.service.ts';
import type { Reading } from '../context.ts';
import { matrixFields, templateHeads } from '../imports/matrix-columns.rules.ts';
import type { ItemType } from '../items/item.types.ts';
import { orgUnitOf } from '../org-units/org-unit.service.ts';
import { type Exported, shown, targetsText } from './export.rules.ts';

/** The matters of one document as a responsibility matrix: its lines in the order in which they were imported (M-19). */
export async function matrixOf(
  reading: Reading,
  items: readonly ItemType[],
  document: string,
  zh: boolean,
): Promise<Exported | null> {
  const lines = items.filter(({ suggestion }) => suggestion?.document === document).reverse();
  if (lines.length === 0) return null;
  return {
    title: zh ? '责任分解表' : 'Responsibility matrix',
    filter: document,
    widths: [8, 16, 24, 48, 36, 22, 30, 12, 16],
    heads: matrixFields.map((field) => templateHeads[field]),
    rows: await Promise.all(lines.map((item) => lineOf(reading, item))),
  };
}

/** One line: as it was issued, or as the matrix suggested while it was not. */
async function lineOf(reading: Reading, item: ItemType): Promise<string[]> {
  const { suggestion } = item;
  if (suggestion === null) throw new Error('A line of a matrix has no suggestion');
  const roots = (await reading.load.rootsOfItem.load(item.rowId)).filter(
    ({ state }) => state !== 'CANCELLED' && state !== 'SUPERSEDED',
  );
  const leads = roots.filter(({ role }) => role === 'LEAD');
  const issued = leads.length > 0;
  const named = async (ids: readonly (number | null)[]): Promise<string> => {
    const units = await Promise.all(ids.map((id) => orgUnitOf(reading, id)));
    return units.flatMap((unit) => (unit === null ? [] : [unit.shortName])).join('、');
  };
  const supports = roots.filter(({ role }) => role === 'SUPPORT').map(({ toOrgUnitId }) => toOrgUnitId);
  const limit = suggestion.dueOn ?? `${suggestion.workingDays}个工作日`;
  return [
    suggestion.line,
    suggestion.aspect,
    item.title,
    item.body,
    targetsText(issued && leads.length === 1 ? (leads[0]?.targets ?? []) : suggestion.targets),
    await named(issued ? leads.map(({ toOrgUnitId }) => toOrgUnitId) : [suggestion.leadUnitId]),
    await named(issued ? supports : suggestion.supportUnitIds),
    shown(await personNameOf(reading, item.leaderRowId)),
    issued ? shown(item.dueOn) : limit,
  ];
}
