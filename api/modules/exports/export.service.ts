import { localDateOf } from '../../platform/time.ts';
import { keyMatters } from '../conferences/conference-reading.service.ts';
import type { Context, Reading } from '../context.ts';
import { pageOfInbox } from '../inbox/inbox.service.ts';
import type { ItemType } from '../items/item.types.ts';
import { pageOfItems } from '../items/item-reading.service.ts';
import { progressTreeOf } from '../progress/progress.service.ts';
import { progressTotalsOf } from '../progress/progress-totals.service.ts';
import { type Asked, all, type Exported, inTreeOrder, shown } from './export.rules.ts';
import { linkagesOf } from './linkage-export.service.ts';
import { matrixOf } from './matrix-export.service.ts';

/** What the office registered, newest first, in the states asked. */
export const itemsIn = async (reading: Reading, states: readonly string[]): Promise<ItemType[]> =>
  (await all((after) => pageOfItems(reading, after))).filter(
    ({ state }) => states.length === 0 || states.includes(state),
  );

/** Those of some matters that are supervised first in the period that runs. */
async function keyOf(reading: Reading, items: readonly ItemType[]): Promise<ItemType[]> {
  const keys = new Set((await keyMatters(reading)).map(({ itemRowId }) => itemRowId));
  return items.filter(({ rowId }) => keys.has(rowId));
}

async function itemList(
  _: Context,
  reading: Reading,
  { say, zh, states, keyMatters: keyOnly }: Asked,
): Promise<Exported> {
  const heads = zh
    ? [
        '编号',
        '事项名称',
        '事项内容',
        '立项来源',
        '来源文号（条目）',
        '交办人',
        '交办日期',
        '密级',
        '状态',
        '时限',
        '登记日期',
      ]
    : [
        'Number',
        'Title',
        'Matter',
        'Source',
        'Reference',
        'Given by',
        'Given on',
        'Secrecy',
        'State',
        'Limit',
        'Registered',
      ];
  const found = await itemsIn(reading, states);
  const items = keyOnly ? await keyOf(reading, found) : found;
  const narrowed = states.map((state) => say('ItemState', state));
  return {
    title: zh ? '督查事项' : 'Supervised matters',
    filter: [...(keyOnly ? [zh ? '重点督查事项' : 'key matters'] : []), ...narrowed].join('、'),
    widths: [16, 36, 48, 18, 24, 14, 12, 8, 10, 12, 12],
    heads,
    rows: items.map((item) => [
      item.number,
      item.title,
      item.body,
      say('ItemSource', item.source),
      item.sourceRef,
      item.originator,
      item.originatedOn,
      say('Secrecy', item.secrecy),
      say('ItemState', item.state),
      shown(item.dueOn),
      localDateOf(item.registeredAt.getTime()),
    ]),
  };
}

async function inboxList(_: Context, reading: Reading, { say, zh }: Asked): Promise<Exported> {
  const entries = await all((after) => pageOfInbox(reading, after));
  return {
    title: zh ? '待办' : 'To do',
    filter: '',
    widths: [14, 16, 48, 30, 12],
    heads: zh ? ['待办', '编号', '名称', '单位', '时限'] : ['To do', 'Number', 'Title', 'Unit', 'Limit'],
    rows: entries.map(({ kind, number, title, orgUnitName, dueOn }) => [
      say('InboxKind', kind),
      number,
      title,
      shown(orgUnitName),
      shown(dueOn),
    ]),
  };
}

async function tree(context: Context, reading: Reading, { say, zh, id }: Asked): Promise<Exported | null> {
  const found = id === null ? null : await progressTreeOf(context, reading, id);
  if (found === null) return null;
  const heads = zh
    ? [
        '层级',
        '承办单位',
        '级别',
        '状态',
        '灯',
        '时限',
        '核实进度%',
        '填报进度%',
        '下级任务',
        '已签收',
        '已验收',
        '逾期',
      ]
    : [
        'Depth',
        'Unit',
        'Level',
        'State',
        'Light',
        'Limit',
        'Verified %',
        'Claimed %',
        'Tasks below',
        'Received',
        'Accepted',
        'Overdue',
      ];
  return {
    title: `${found.number} ${found.title}`.trim(),
    filter:
      found.undisclosed === null || found.undisclosed > 0 ? (zh ? '另有未公开任务' : 'others are not disclosed') : '',
    widths: [8, 30, 10, 12, 8, 12, 12, 12, 10, 10, 10, 10],
    heads,
    rows: inTreeOrder(found.parent).map(({ row, depth }) => {
      const unit = found.unit[row] ?? -1;
      const light = found.lights[found.light[row] ?? -1]?.colour;
      return [
        String(depth + 1),
        `${'　'.repeat(depth)}${found.units[unit] ?? ''}`,
        say('OrgLevel', found.levels[unit] ?? ''),
        say('AssignmentState', found.states[found.state[row] ?? -1] ?? ''),
        light === undefined ? '' : say('Light', light),
        found.days[found.due[row] ?? -1] ?? '',
        ...[found.verified, found.claimed, found.total, found.received, found.accepted, found.overdue].map((column) =>
          shown(column[row]),
        ),
      ];
    }),
  };
}

async function totals(_: Context, reading: Reading, { say, zh, id }: Asked): Promise<Exported | null> {
  const found = await progressTotalsOf(reading, id);
  if (found === null) return null;
  const heads = zh
    ? ['地区', '级别', '任务', '未签收', '逾期', '红', '黄', '绿', '蓝', '灰']
    : ['Place', 'Level', 'Tasks', 'Unsigned', 'Overdue', 'Red', 'Yellow', 'Green', 'Blue', 'Grey'];
  return {
    title: zh ? '分地区进展' : 'Progress by place',
    filter:
      found.undisclosed === null || found.undisclosed > 0 ? (zh ? '另有未公开任务' : 'others are not disclosed') : '',
    widths: [24, 10, 10, 10, 10, 8, 8, 8, 8, 8],
    heads,
    rows: found.places.map((place) => [
      place.name,
      say('OrgLevel', place.level),
      ...[place.total, place.unsigned, place.overdue, place.red, place.yellow, place.green, place.blue, place.grey].map(
        shown,
      ),
    ]),
  };
}

/** Everything that can be exported, by the name of its file; each is what the list of that name gives the viewer. */
export const exportable: Readonly<
  Record<string, (context: Context, reading: Reading, asked: Asked) => Promise<Exported | null>>
> = {
  items: itemList,
  inbox: inboxList,
  tree,
  totals,
  linkages: linkagesOf,
  matrix: async (_, reading, { zh, document }) => matrixOf(reading, await itemsIn(reading, []), document, zh),
};
