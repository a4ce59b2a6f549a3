import { departmentId } from '../org-units.ts';
import { Matter } from './deeds.ts';
import { type Finding, found } from './findings.ts';
import { type Answered, binzhou, type Desk, office, type Step, type Teller, type Who, weifang } from './teller.ts';
import { type Goes, Visit } from './visits.ts';

const air = {
  title: '秋冬季大气污染综合治理攻坚',
  body: '省政府专题会议确定：滨州、潍坊两市完成涉气企业治理400家，PM2.5浓度同比改善。',
  source: 'MEETING_RESOLUTION',
  sourceRef: '省政府专题会议纪要第41期',
};

const unmanned = '柴油货车路检点位有人值守';

/** By what it is looked on the spot (M-116). */
const siteList = {
  ...{ version: 0, title: '涉气企业现场检查表', retired: false },
  lines: [
    { section: '企业', words: '治污设施与生产设备同步运行' },
    { section: '', words: '在线监测数据与现场一致' },
    { section: '', words: '停产企业断电断水' },
    { section: '移动源', words: unmanned },
  ],
};

/** The four departments of two cities that inspect together; the first leads. */
const bodies: readonly { readonly unit: number; readonly first: Who; readonly duty: string }[] = [
  { unit: departmentId('3716', 13), first: 'zheng.huan', duty: '牵头现场督查，核查治污设施运行' },
  { unit: departmentId('3716', 7), first: 'jiang.an', duty: '查处环境违法犯罪线索' },
  { unit: departmentId('3707', 13), first: 'lu.qing', duty: '核查监测数据和台账' },
  { unit: departmentId('3707', 15), first: 'yu.tong', duty: '督查柴油货车污染治理' },
];

/** Departments of two cities inspect together; what they find is rectified, by one city at once, by the other under listed supervision; the office looks back unannounced (M-11, M-31, M-37). */
export function jointSupervision(tell: Teller): Step[] {
  const matter = new Matter(tell, air);
  const room = new Room(tell, matter);
  const [lead, , data, traffic] = bodies;
  let dust: Finding;
  let idle: Finding;
  let diesel: Finding;
  const together = new Visit(tell);
  const back = new Visit(tell);
  const target = { name: '治理涉气企业', value: 400, unit: '家' };
  const order = { task: '完成涉气企业治理。', target: '治理涉气企业400家，验收合格。', targets: [target] };

  return [
    [80, () => matter.established(binzhou)],
    [79, () => matter.issued([binzhou, weifang], order, { workingDays: 130, reportCadence: 'NONE' })],
    ...[binzhou, weifang].map((desk): Step => [78, () => begun(matter, desk)]),
    [77, () => served(tell, matter)],
    [76, () => room.proposed()],
    [75, () => room.approved()],
    [74, () => room.accepted()],

    // the bodies inspect together: whoever is of the other city goes along (M-11, M-31)
    [73, () => together.planned(binzhou, 20, [{ who: office.officer }, ...room.sent()], room.visit())],
    [73, () => together.approved()],
    [72, () => together.begun()],
    [
      71,
      () =>
        together.submitted(data?.first ?? '', {
          summary: '环保、交通部门联合查看14家企业、2处路检点位，发现治污设施“开而不用”线索，交联合督查组核查。',
          grades: [],
        }),
    ],
    [70, () => together.released()],

    [
      70,
      async () => {
        dust = await found(tell, data?.first ?? '', await matter.task(binzhou), {
          ...{ findingClass: 'NONE', obstacle: 'TECHNICAL', risk: 'HIGH' },
          problem: '博兴县两家化工企业治污设施“开而不用”，在线监测数据与现场不符。',
          evidence: '现场照片6张，在线监测曲线，企业用电记录。',
        });
        idle = await found(tell, lead?.first ?? '', await matter.task(weifang), {
          ...{ findingClass: 'SLOW_ACTION', obstacle: 'COORDINATION', risk: 'HIGH' },
          problem: '寿光市37家家具企业喷涂废气治理停滞，三个月无进展。',
          evidence: '现场照片12张，企业走访记录37份。',
        });
      },
    ],
    [69, () => dust.ordered(['更换失效滤料', '在线监测联网比对'], '副市长 王强', 14)],
    [69, () => idle.ordered(['逐企签订治理合同', '停产企业断电断水'], '副市长 徐磊', 20)],
    [62, () => dust.answered(binzhou, '两家企业滤料已更换，在线数据与现场一致。')],
    [60, () => dust.checked(office.verifier, true, '博兴县经济开发区')],
    [58, () => idle.answered(weifang, '37家企业已全部签订治理合同。')],
    [56, () => idle.checked(office.verifier, false, '寿光市家具产业园', 20)],
    [55, () => idle.listed()],
    [54, () => idle.carded()],
    [53, () => idle.pleaded(weifang, '家具企业集中度低，前期协调不够；现由市长每周调度。')],
    [52, () => idle.cardIssued(20)],
    [48, () => idle.answered(weifang, '37家企业完成治理29家，其余8家依法停产。')],
    [46, () => idle.checked(office.verifier, true, '寿光市家具产业园')],
    [45, () => idle.cardLifted(office.verifier)],
    [40, () => room.shared(data?.first ?? '', '36家企业在线监测数据比对表已核对，异常数据3条。')],
    // thirty days after it was closed at the earliest, whatever holidays lie between (M-41)
    [20, () => idle.lookedBack(office.officer, '寿光市家具产业园')],

    [
      15,
      async () => {
        await back.planned(binzhou, 20, [{ who: office.officer }, { who: office.verifier }], {
          ...{ kind: 'LOOK_BACK', place: '博兴县经济开发区、滨城区物流园' },
          rationale: '上月督查发现治污设施“开而不用”，临近年底防止反弹。',
          assignmentIds: [(await matter.task(binzhou)).id],
          checklistId: (await tell.does(office.officer, 'setChecklist', siteList)).id,
        });
      },
    ],
    [15, () => back.approved()],
    [14, () => back.begun()],
    [
      13,
      async () => {
        const query = 'query ($id: String!) { visit(id: $id) { tasks { id } checks { id words } } }';
        const { tasks, checks } = (await tell.reads(office.officer, query, back.id)).visit;
        const [task] = tasks;
        await back.submitted(office.officer, {
          summary: '随机抽查12家企业，治污设施运行正常；物流园柴油货车路检点位1处未值守，已当场整改。',
          grades: [{ visitTaskId: task.id, grade: '良好', words: '设施运行正常，长效管理仍需加强。' }],
          checks: checks.map(({ id, words }: { id: string; words: string }) => {
            const fails = words === unmanned;
            return {
              visitCheckId: id,
              result: fails ? 'FAILS' : 'CONFORMS',
              note: fails ? '1处未值守，已当场整改。' : '',
            };
          }),
        });
      },
    ],
    [12, () => back.released()],
    // what was seen on it is recorded once the city may know of it (Z11)
    [11, () => dust.lookedBack(office.officer, '博兴县经济开发区', back.id)],

    [
      12,
      async () => {
        diesel = await found(tell, traffic?.first ?? '', await matter.task(binzhou), {
          ...{ findingClass: 'NONE', obstacle: 'STAFF', risk: 'MEDIUM' },
          problem: '滨城区物流园柴油货车路检点位夜间无人值守，超标车辆未登记。',
          evidence: '夜间现场照片4张，路检登记簿。',
        });
      },
    ],
    [11, () => diesel.ordered(['路检点位24小时值守', '超标车辆逐车登记复检'], '副市长 王强', 30)],
    // the same may be amiss in the other city: somebody looks there as well (M-35)
    [10, async () => diesel.extended(office.officer, await matter.task(weifang))],

    [10, () => room.spoke(data?.first ?? '', '监测数据总体真实，建议对3家企业延长驻点。')],
    [9, () => room.spoke(lead?.first ?? '', '两市治理进度基本达到序时，家具行业仍是短板。')],
    [
      8,
      () =>
        room.drafted(
          lead?.first ?? '',
          '联合督查两市400家涉气企业，抽查86家，发现问题3件，2件已整改到位，1件正在整改。',
        ),
    ],
  ];
}

/** Takes a task up and has its plan approved. */
async function begun(matter: Matter, desk: Desk): Promise<void> {
  const task = await matter.task(desk);
  await task.takenUp();
  await task.planned('涉气企业治理');
}

/** One city puts people of its office and of its transport bureau together for its task, under its first responsible person (M-20). */
async function served(tell: Teller, matter: Matter): Promise<void> {
  const { id } = await matter.task(weifang);
  const transport = { unit: departmentId('3707', 15), who: 'yu.tong' };
  const own = { orgUnitId: tell.unit(weifang.unit), postId: tell.post(weifang.handler), coordinates: true };
  const force = await tell.does(weifang.first, 'formTaskForce', {
    ...{ assignmentId: id, title: '涉气企业治理工作专班' },
    members: [
      { ...own, duty: '按周调度，汇总台账' },
      { orgUnitId: tell.unit(transport.unit), duty: '柴油货车污染治理' },
    ],
  });
  const asked = 'query ($id: String!) { taskForce(id: $id) { ... on TaskForce { members { id state version } } } }';
  const { members } = (await tell.reads(weifang.first, asked, force.id)).taskForce;
  const { id: memberId, version } = members.find(({ state }: { state: string }) => state === 'ASKED');
  await tell.does(transport.who, 'answerTaskForce', {
    ...{ memberId, version, serves: true, postId: tell.post(transport.who), words: '服从安排。' },
  });
}

/** The operation of the four departments over the matter. */
class Room {
  private id = '';

  constructor(
    private readonly tell: Teller,
    private readonly matter: Matter,
  ) {}

  async proposed(): Promise<void> {
    const { id } = await this.tell.does(office.officer, 'proposeJointOperation', {
      title: '秋冬季大气污染联合督查',
      purpose: '部门联动、两市互查，压实涉气企业治理责任。',
      scope: [{ itemId: this.matter.id }],
      members: bodies.map(({ unit, duty }, n) => ({ orgUnitId: this.tell.unit(unit), duty, isLead: n === 0 })),
      powers: ['CHASE', 'VERIFY'],
      schedule: [
        { on: this.tell.day(7), words: '集中会商，明确点位' },
        { on: this.tell.day(10), words: '滨州、潍坊互查' },
      ],
      endsAt: new Date(Date.parse(this.tell.day(200))).toISOString(),
    });
    this.id = id;
  }

  async approved(): Promise<void> {
    const { version } = await this.seenBy(office.head);
    const decision = { operationId: this.id, version, approves: true, words: '同意，注意保密。' };
    await this.tell.does(office.head, 'decideJointOperation', decision);
  }

  /** Who of the other city goes along on its visit. */
  sent = (): Goes[] => bodies.slice(2).map(({ unit, first }) => ({ who: first, unit }));

  /** Its visit: where it goes, and why there. */
  visit = (): object => ({
    ...{ kind: 'GENERAL', jointOperationId: this.id, place: '滨州市滨城区、博兴县' },
    rationale: '秋冬季首轮联合督查，先查重点区域重点企业。',
  });

  async accepted(): Promise<void> {
    for (const { first } of bodies) {
      const { version } = (await this.seenBy(first)).membership;
      const answer = { operationId: this.id, version, accepts: true, words: '' };
      await this.tell.does(first, 'answerJointInvitation', answer);
    }
  }

  shared = (who: Who, words: string): Promise<Answered> =>
    this.tell.does(who, 'shareJointEvidence', { operationId: this.id, words, fileIds: [] });

  spoke = (who: Who, words: string): Promise<Answered> =>
    this.tell.does(who, 'giveJointOpinion', { operationId: this.id, version: 0, words });

  drafted = (who: Who, words: string): Promise<Answered> =>
    this.tell.does(who, 'saveJointReport', { operationId: this.id, version: 0, words, submits: false });

  private async seenBy(who: Who) {
    const query = `query ($id: String!) { jointOperation(id: $id) {
      ... on JointOperation { version } ... on JointNotice { membership { version } } } }`;
    return (await this.tell.reads(who, query, this.id)).jointOperation;
  }
}
