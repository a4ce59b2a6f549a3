import { divisionId } from '../org-units.ts';
import { Matter, type ReportWords } from './deeds.ts';
import { binzhou, boxing, type Desk, office, type Step, type Teller, water, weifang } from './teller.ts';

const said = (progress: string, problems = '无'): ReportWords => ({
  measures: '主要负责同志牵头，建立工作专班，按周调度。',
  progress,
  effect: '阶段目标基本实现。',
  problems,
  nextStep: '对照清单逐项推进。',
});

/** Matters on their way: late ones, returned ones, ones that wait for an answer, and those that have only begun. */
export function openMatters(tell: Teller): Step[] {
  const one = new Matter(tell, {
    title: '“高效办成一件事”事项全面落地',
    body: '省政府常务会议确定：8个“一件事”年内在16市全面落地，线上线下一次办。',
    source: 'MEETING_RESOLUTION',
    sourceRef: '省政府第98次常务会议纪要',
  });
  const supply = new Matter(tell, {
    title: '农村规模化供水工程',
    body: '民生实事：滨州、潍坊各县（市、区）完成规模化供水工程建设并通水。',
    source: 'PEOPLES_LIVELIHOOD_PLEDGE',
    sourceRef: '2026年省民生实事第3项',
  });
  const parks = new Matter(tell, {
    title: '开发区闲置土地处置',
    body: '人大重点督办事项：盘活处置开发区批而未供和闲置土地。',
    source: 'CONGRESS_KEY_ITEM',
    sourceRef: '省人大常委会重点督办事项第4号',
  });
  const energy = new Matter(tell, {
    title: '重点用能企业节能改造',
    body: '省政府专题会议确定：年内完成重点用能企业节能改造。',
    source: 'MEETING_RESOLUTION',
    sourceRef: '省政府专题会议纪要第63期',
  });
  const old = new Matter(tell, {
    title: '沿街经营性自建房安全排查整治',
    body: '国务院督查反馈问题：经营性自建房排查不彻底，限期整治到位。',
    source: 'SUPERIOR_MEETING',
    sourceRef: '国务院督查反馈意见第9项',
  });
  const grain = new Matter(tell, {
    title: '高标准农田建设',
    body: '省委一号文件任务：新建和改造提升高标准农田，实行全程质量管理。',
    source: 'ISSUED_DOCUMENT',
    sourceRef: '鲁发〔2026〕1号',
  });
  const port = new Matter(tell, {
    title: '小清河复航配套航道整治',
    body: '政协提案办理：完善小清河复航配套，打通上下游堵点。',
    source: 'CPPCC_PROPOSAL',
    originator: '省政协经济委员会',
    sourceRef: '省政协第0126号提案',
  });
  const stages = (lines: readonly (readonly [string, number])[]) => [
    { name: '工程进度', stages: lines.map(([name, days]) => ({ name, dueOn: tell.day(days) })) },
  ];
  /** Takes a task up and has its plan approved. */
  const begun = async (matter: Matter, desk: Desk, what: string): Promise<void> => {
    const task = await matter.task(desk);
    await task.takenUp();
    await task.planned(what);
  };
  const order = (task: string, name: string, value: number, unit: string) => ({
    task,
    target: `${name}${value}${unit}。`,
    targets: [{ name, value, unit }],
  });
  const cities = { rules: [{ level: 'CITY' }] };
  const counties = {
    routed: true,
    rules: [{ under: [tell.unit(binzhou.unit), tell.unit(weifang.unit)], level: 'COUNTY' }],
  };

  return [
    [74, () => one.established(binzhou)],
    [73, () => one.issued([], order('推动“一件事”落地。', '落地事项', 128, '件'), { ...cities, workingDays: 95 })],
    [72, () => begun(one, binzhou, '8个“一件事”上线')],
    [71, () => begun(one, weifang, '8个“一件事”上线')],
    [30, async () => (await one.task(binzhou)).submitted(said('8个“一件事”全部上线运行。'))],
    [28, async () => (await one.task(binzhou)).accepted(office.officer, '逐件登录系统核验', '系统截图8张')],
    [20, async () => (await one.task(weifang)).submitted(said('8个“一件事”已上线6个。'))],
    [
      18,
      async () =>
        (await one.task(weifang)).does(office.officer, 'returnAssignment', {
          reason: '还有2个“一件事”未上线，数据与现场不符。',
          dueOn: tell.day(7),
        }),
    ],

    [50, () => supply.established(binzhou)],
    [
      49,
      () =>
        supply.issued(
          [],
          {
            task: '建成规模化供水工程并通水。',
            target: '按期通水，水质达标。',
            targets: stages([
              ['主体完工', 60],
              ['通水', 110],
            ]),
          },
          { ...counties, workingDays: 80 },
        ),
    ],
    [48, async () => (await supply.task(binzhou)).signed()],
    [48, async () => (await supply.task(weifang)).signed()],
    [
      47,
      async () => {
        const county = await (await supply.task(binzhou)).child(boxing);
        await county.relayed(
          [water],
          { task: '建成锦秋水厂扩建工程。', target: '按期通水。', targets: [] },
          { workingDays: 60 },
        );
        await (await county.child(water)).takenUp();
      },
    ],
    [
      15,
      async () => {
        const bureau = await (await (await supply.task(binzhou)).child(boxing)).child(water);
        await bureau.reported(50, said('水厂主体工程已封顶，管网铺设完成一半。', '部分管材到货延迟。'));
      },
    ],

    [40, () => parks.established(weifang)],
    [
      39,
      () =>
        parks.issued([binzhou, weifang], order('处置闲置土地。', '处置闲置土地', 5200, '亩'), {
          workingDays: 60,
          reportCadence: 'HALF_MONTHLY',
        }),
    ],
    [38, async () => (await parks.task(binzhou)).takenUp()],
    [38, async () => (await parks.task(weifang)).takenUp()],
    ...tell.monthEnds
      .filter((before) => before < 38 && before > 14)
      .flatMap((before): Step[] => [
        [before, async () => (await parks.task(binzhou)).reported(45, said('累计处置闲置土地1170亩。'))],
        [
          before - 1,
          async () => (await parks.task(binzhou)).checked(office.officer, 40, '处置台账与供地批文', '批文复印件12份'),
        ],
      ]),
    ...(['PHONE', 'LETTER', 'DOOR_TO_DOOR'] as const).map(
      (method, at): Step => [
        18 - 2 * at,
        async () =>
          (await parks.task(weifang)).does(office.officer, 'chaseAssignment', {
            ...{ method, chasedOn: tell.day(0), toWhom: '潍坊市自然资源和规划局 徐磊', answerBy: tell.day(10) },
            content: '请说明未按期报送的原因，并报首批处置地块清单。',
          }),
      ],
    ),
    [
      13,
      async () =>
        parks.does(office.head, 'proposeSecondarySupervision', {
          assignmentId: (await parks.task(weifang)).id,
          ground: 'PERFUNCTORY',
          findings: '未按期报送情况，现场无实质进展。',
          demand: '限期完成首批1000亩处置，说明逾期原因。',
          evidenceAsked: '供地批文和现场照片。',
          dueOn: tell.day(20),
        }),
    ],
    [
      12,
      () => parks.does(office.leader, 'decideSecondarySupervision', { approves: true, opinion: '同意，从严督办。' }),
    ],

    [46, () => energy.established(binzhou)],
    [
      45,
      () => {
        const late = { orgUnitIds: ['3703', '3705'].map((code) => tell.unit(divisionId(code))), workingDays: 30 };
        return energy.issued([], order('完成节能改造。', '节能改造企业', 46, '家'), late);
      },
    ],

    [22, () => old.established(binzhou)],
    [
      21,
      () =>
        old.issued([binzhou, weifang], order('完成自建房排查整治。', '排查整治自建房', 1800, '栋'), {
          workingDays: 18,
        }),
    ],
    [20, () => begun(old, binzhou, '自建房整治')],
    [19, async () => (await old.task(weifang)).takenUp()],
    [4, async () => (await old.task(binzhou)).submitted(said('1080栋自建房全部整治完毕。'))],
    [
      3,
      async () =>
        (await old.task(weifang)).does(weifang.direct, 'requestExtension', {
          dueOn: tell.day(20),
          reason: '12栋自建房涉及产权纠纷，需司法确认后处置。',
        }),
    ],

    [14, () => grain.established(binzhou)],
    [
      13,
      () =>
        grain.issued([binzhou, weifang], order('建设高标准农田。', '高标准农田', 36, '万亩'), {
          workingDays: 90,
          planApprovalRequired: true,
        }),
    ],
    [12, async () => (await grain.task(binzhou)).takenUp()],
    [
      8,
      async () =>
        (await grain.task(binzhou)).does(binzhou.handler, 'submitPlan', {
          version: 0,
          goals: '年度内建成高标准农田18万亩，项目优良率95%以上。',
          measures: '统一设计、分片实施，第三方全程监理。',
          arrangement: '先易后难，冬闲集中施工。',
          organisation: '成立由分管副市长任组长的工作专班。',
          finishOn: tell.day(100),
          nodes: [
            {
              name: '完成设计招标',
              startsOn: tell.day(2),
              dueOn: tell.day(20),
              workload: '18万亩设计',
              person: '王强',
            },
            { name: '土建施工', startsOn: tell.day(21), dueOn: tell.day(75), workload: '18万亩施工', person: '刘洋' },
            { name: '验收移交', startsOn: tell.day(76), dueOn: tell.day(100), workload: '18万亩验收', person: '王强' },
          ],
        }),
    ],

    [5, () => port.established(weifang)],
    [4, () => port.issued([binzhou, weifang], order('整治配套航道。', '航道整治', 42, '公里'), { workingDays: 60 })],
    [3, async () => (await port.task(binzhou)).takenUp()],
    [3, async () => (await port.task(weifang)).signed()],
    [
      2,
      async () =>
        (await port.task(weifang)).does(weifang.direct, 'objectToAssignment', {
          ground: 'DUTY',
          basis: '省交通运输厅“三定”规定第四条',
          reason: '寿光段航道由省港航部门直接管理，不属本市职责。',
        }),
    ],
    [1, async () => (await port.task(binzhou)).written('PERIODIC', 10, said('完成航道测量和初步设计。'))],
  ];
}
