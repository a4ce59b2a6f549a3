import { departmentId } from '../org-units.ts';
import { type Answered, boxing, office, type Step, type Teller, type Who, water, weifang } from './teller.ts';

const tasksOf =
  'query { items { nodes { title assignments { id to { id } children { id to { id } children { id to { id } } } } } } }';

interface Held {
  readonly id: string;
  readonly to: { readonly id: string };
  readonly children?: readonly Held[];
}

/** What reaches the office past the levels between: a contact that saw otherwise than reported, a bureau's difficulty, a county's opinion (M-34, B14). */
export function pastTheLine(tell: Teller): Step[] {
  let point: Answered;
  let seen: Answered;
  let note: Answered;
  /** The task of a unit in a matter of the province, at whatever depth. */
  const task = async (title: string, unit: number): Promise<string> => {
    const { items } = await tell.reads(office.officer, tasksOf, '');
    const matter = items.nodes.find((one: { title: string }) => one.title === title);
    const found = within(matter?.assignments ?? [], tell.unit(unit));
    if (found === undefined) throw new Error(`No task of unit ${unit} in ${title}`);
    return found.id;
  };
  const observes = async (who: Who, field: string, words: object): Promise<void> => {
    seen = await tell.does(who, field, { observationId: seen.id, version: seen.version, ...words });
  };
  const notes = async (who: Who, field: string, words: object = {}): Promise<void> => {
    note = await tell.does(who, field, { bypassNoteId: note.id, version: note.version, ...words });
  };
  return [
    [
      34,
      async () => {
        point = await tell.does(office.officer, 'establishContactPoint', {
          ...{ kind: 'TOWNSHIP', name: '寿光市羊口镇' },
          purpose: '了解弥河堤防施工一线情况。',
          contact: { postId: tell.post('yu.tong'), orgUnitId: tell.unit(departmentId('3707', 15)) },
        });
      },
    ],
    [
      16,
      async () => {
        seen = await tell.does(office.officer, 'askContactPoint', {
          ...{ contactPointId: point.id, assignmentId: await task('黄河滩区堤防加固工程', weifang.unit), line: 0 },
          question: '弥河段堤防加固实际完成多少公里？夜间是否施工？',
          wantedBy: tell.day(7),
        });
      },
    ],
    [
      13,
      () =>
        observes('yu.tong', 'answerContactQuestion', {
          ...{ verdict: 'CONTRARY', seenOn: tell.day(-1), amount: 4 },
          words: '现场看，完成护坡的约4公里；左岸3公里因用地手续未进场，夜间没有施工。',
        }),
    ],
    [
      17,
      async () => {
        note = await tell.does(water.direct, 'writeBypassNote', {
          ...{ assignmentId: await task('农村规模化供水工程', water.unit), kind: 'DIFFICULTY' },
          words: '县级配套资金到位三成，管材款无力支付，厂家已停止供货；县里多次协调未果。',
        });
      },
    ],
    [
      12,
      () =>
        notes(office.officer, 'answerBypassNote', {
          answer: '已商省财政厅，省级补助资金本月内预拨；请按新供货日期调整节点，不影响通水时限。',
        }),
    ],
    [10, () => notes(office.head, 'releaseBypassNote')],
    [
      6,
      async () => {
        await tell.does(boxing.direct, 'writeBypassNote', {
          ...{ assignmentId: await task('黄河滩区堤防加固工程', boxing.unit), kind: 'OPINION' },
          words: '同一进度省、市、县三套报表口径不一，基层每月重复填报，建议统一到本系统。',
        });
      },
    ],
  ];
}

const within = (tasks: readonly Held[], unit: string): Held | undefined =>
  tasks
    .flatMap((one) => (one.to.id === unit ? [one] : [within(one.children ?? [], unit)]))
    .find((one) => one !== undefined);
