import { departmentId } from '../org-units.ts';
import { Matter, type ReportWords, type Task } from './deeds.ts';
import { binzhou, boxing, office, type Step, type Teller, water, weifang } from './teller.ts';

const levee = {
  title: '黄河滩区堤防加固工程',
  body: '省《政府工作报告》第12条：完成黄河滩区堤防加固60公里，确保安全度汛。由省政府办公厅立项，逐级分解落实。',
  source: 'WORK_REPORT',
  sourceRef: '2026年省《政府工作报告》第12条',
};

const report = (done: number, of: number, more: Partial<ReportWords> = {}): ReportWords => ({
  measures: '落实专项资金，分标段施工，按周调度。',
  progress: `累计完成堤防加固${done}公里，占任务的${Math.round((done / of) * 100)}%。`,
  effect: '已加固堤段经受住主汛期考验，未出现险情。',
  nextStep: '抢抓枯水期施工窗口，加快剩余堤段施工。',
  ...more,
});

/** A report of who does the work itself: the percentage follows from the kilometres. */
const counted = (done: number, of: number): ReportWords => report(done, of, { amounts: [{ line: 0, amount: done }] });

/** The S4 plan in one matter: from the province through city and county to a bureau, reported monthly, checked level by level. */
export function waterWorks(tell: Teller): Step[] {
  const matter = new Matter(tell, levee);
  let city: Task;
  let other: Task;
  let county: Task;
  let bureau: Task;
  const order = (kilometres: number) => ({
    task: '完成黄河滩区堤防加固。',
    target: `加固堤防${kilometres}公里，验收合格。`,
    targets: [{ above: 0 }],
  });
  const shares = [
    { orgUnitId: tell.unit(binzhou.unit), value: 36 },
    { orgUnitId: tell.unit(weifang.unit), value: 24 },
  ];
  const line = { name: '堤防加固', unit: '公里', value: 60, split: 'LISTED', shares };
  const ends = tell.monthEnds.filter((before) => before < 96 && before > 4);
  const monthly = ends.flatMap((before, at): Step[] => {
    const share = Math.round((80 * (at + 1)) / ends.length);
    const kilometres = Math.round(share * 0.36);
    return [
      [before + 3, () => bureau.reported(null, counted(kilometres, 36))],
      [
        before + 2,
        () =>
          bureau.checked(
            boxing.officer,
            { amount: kilometres - 1 },
            `${kilometres}公里堤段的验收单`,
            '验收单和现场照片',
          ),
      ],
      [before, () => city.reported(share, report(kilometres, 36))],
      // 潍坊 lets every second month pass and makes it up later: that stays in its row of periods (B12)
      [before - (at % 2 === 0 ? 0 : 5), () => other.reported(null, counted(Math.round(kilometres * 0.5), 24))],
    ];
  });
  return [
    [103, () => matter.established(binzhou)],
    [
      102,
      async () => {
        const limit = { workingDays: 160, reportCadence: 'MONTHLY' };
        await matter.issued([binzhou, weifang], { ...order(60), targets: [line] }, limit);
        [city, other] = [await matter.task(binzhou), await matter.task(weifang)];
      },
    ],
    [101, () => city.relayed([boxing], order(36), { workingDays: 150, reportCadence: 'NONE' })],
    [101, () => city.planned('堤防加固36公里', boxing)],
    [101, () => other.takenUp()],
    [
      100,
      async () => {
        county = await city.child(boxing);
        await county.relayed([water], order(36), { workingDays: 140, reportCadence: 'NONE' });
        bureau = await county.child(water);
      },
    ],
    [99, () => bureau.takenUp()],
    [
      98,
      () =>
        matter.does(office.officer, 'markProcess', {
          kind: 'PLAN',
          heldOn: tell.day(-2),
          words: '制定督查方案：按月调度，汛前汛后各现场核查一次。',
        }),
    ],
    ...monthly,
    [50, () => other.checked(office.officer, { amount: 7 }, '7公里堤段的验收单', '验收单〔2026〕21号')],
    [
      46,
      () =>
        matter.does(office.head, 'delegateItem', {
          delegateUnitId: tell.unit(departmentId('37', 16)),
          powers: ['CHASE', 'VERIFY'],
          endsAt: new Date(Date.parse(tell.day(160))).toISOString(),
          reason: '专业性强，委托省水利厅督查。',
        }),
    ],
    [
      45,
      () =>
        matter.does(office.officer, 'markProcess', {
          kind: 'MID_TERM',
          heldOn: tell.day(-1),
          words: '中期检查：滨州进度快于序时，潍坊弥河段滞后。',
        }),
    ],
    [
      3,
      () =>
        other.does(weifang.direct, 'requestCoordination', {
          orgUnitId: tell.unit(departmentId('37', 12)),
          code: 'LAND',
          subject: '弥河段临时用地审批',
          problem: '弥河左岸3公里堤段临时用地手续未办结，影响进场施工。',
        }),
    ],
  ];
}
