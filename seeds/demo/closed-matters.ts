import { Matter, type ReportWords } from './deeds.ts';
import { binzhou, type Desk, office, type Step, type Teller, weifang } from './teller.ts';

const closing = (what: string) => ({
  measures: '省市两级联动，明确责任单位和完成时限，按月调度。',
  progress: `${what}全部完成。`,
  effect: '群众满意，成效稳定。',
  summary: '责任单位按期办结，经另人现场核查属实。',
  recommendation: '建议转入常态化管理，适时开展回头看。',
});

const done = (what: string): ReportWords => ({
  measures: '成立工作专班，主要负责同志亲自抓。',
  progress: `${what}全部完成并验收。`,
  effect: '达到通知要求，群众反映良好。',
});

const passed = { passes: true, checked: '随机抽查现场点位，核对台账与实物', evidence: '现场照片、验收单和走访记录' };

/** Matters that came to their end: archived, struck off, waiting for a look-back, being verified, reported. */
export function closedMatters(tell: Teller): Step[] {
  const flats = new Matter(tell, {
    title: '老旧小区改造资金滞留问题整改',
    body: '高远副省长在审计专报上批示：请省政府办公厅督办，限期拨付到位，查清滞留原因。',
    source: 'LEADER_INSTRUCTION',
    originator: '高远副省长',
    instructed: true,
  });
  const chemicals = new Matter(tell, {
    title: '危险化学品企业重大隐患清零',
    body: '省政府安委会会议确定：对32家危险化学品企业的重大隐患逐一整改、逐一验收、逐一销号。',
    source: 'MEETING_RESOLUTION',
    sourceRef: '省政府安委会2026年第三次会议纪要',
  });
  const air = new Matter(tell, {
    title: '秋冬季大气污染防治专项督查',
    body: '对滨州、潍坊两市秋冬季扬尘管控和重污染天气应急响应开展专项督查。',
    source: 'SPECIAL_SUPERVISION',
    sourceRef: '专项督查方案〔2026〕7号',
  });
  const hotline = new Matter(tell, {
    title: '12345热线企业诉求办理提速',
    body: '热线反映企业诉求答复超时较多，要求压减办理时限、提高一次办结率。',
    source: 'HOTLINE_CASE',
    sourceRef: '热线专报2026年第18期',
  });
  const schools = new Matter(tell, {
    title: '农村学校冬季取暖设施改造',
    body: '民生实事：入冬前完成120所农村学校取暖设施改造。',
    source: 'PEOPLES_LIVELIHOOD_PLEDGE',
    sourceRef: '2026年省民生实事第6项',
  });
  const order = (task: string, name: string, value: number, unit: string) => ({
    task,
    target: `${name}${value}${unit}，验收合格。`,
    targets: [{ name, value, unit }],
  });
  /** Takes a task up and has its plan approved. */
  const begun = async (matter: Matter, desk: Desk, what: string): Promise<void> => {
    const task = await matter.task(desk);
    await task.takenUp();
    await task.planned(what);
  };
  const submitted = async (matter: Matter, desk: Desk, what: string, signer = desk.direct): Promise<void> =>
    (await matter.task(desk)).submitted(done(what), signer);
  /** A special item ends with a formal document of the unit, signed by its first responsible person (M-04, M-70). */
  const formally = async (desk: Desk, docNo: string, signer: string): Promise<void> => {
    const report = { ...done('工地扬尘管控'), docNo, signer, docSealed: true };
    await (await air.task(desk)).submitted(report, desk.first);
  };
  const accepted = async (matter: Matter, desk: Desk): Promise<unknown> =>
    (await matter.task(desk)).accepted(office.officer, '逐项核对完成清单', '验收意见和台账');

  return [
    [98, () => flats.established(binzhou)],
    [
      97,
      () =>
        flats.issued([binzhou, weifang], order('拨付滞留资金并整改。', '拨付资金', 8600, '万元'), { workingDays: 30 }),
    ],
    [96, () => begun(flats, binzhou, '滞留资金拨付')],
    [96, () => begun(flats, weifang, '滞留资金拨付')],
    [80, () => submitted(flats, binzhou, '滞留资金拨付', binzhou.first)],
    [78, () => accepted(flats, binzhou)],
    [76, () => submitted(flats, weifang, '滞留资金拨付', weifang.first)],
    [74, () => accepted(flats, weifang)],
    [72, () => flats.verified(passed)],
    [70, () => flats.does(office.head, 'strikeOffItem', closing('资金拨付和问题整改'))],
    [66, () => flats.does(office.clerk, 'archiveItem', { retention: 'YEARS_30' })],

    [95, () => chemicals.established(weifang, true)],
    [94, () => chemicals.issued([weifang], order('逐企整改重大隐患。', '隐患整改企业', 32, '家'), { workingDays: 45 })],
    [93, () => begun(chemicals, weifang, '32家企业重大隐患整改')],
    [64, () => submitted(chemicals, weifang, '32家企业重大隐患整改')],
    [62, () => accepted(chemicals, weifang)],
    [60, () => chemicals.verified(passed)],
    [58, () => chemicals.does(office.head, 'strikeOffItem', closing('32家企业重大隐患整改'))],

    [46, () => schools.established(binzhou)],
    [45, () => schools.issued([binzhou], order('完成取暖设施改造。', '改造学校', 120, '所'), { workingDays: 35 })],
    [44, () => begun(schools, binzhou, '120所学校取暖设施改造')],
    [13, () => submitted(schools, binzhou, '120所学校取暖设施改造')],
    [12, () => accepted(schools, binzhou)],
    [10, () => schools.verified(passed)],
    [8, () => schools.does(office.head, 'strikeOffItem', closing('120所学校取暖设施改造'))],

    [44, () => air.established(binzhou)],
    [43, () => air.issued([binzhou, weifang], order('落实扬尘管控措施。', '管控工地', 240, '处'), { workingDays: 40 })],
    [42, () => begun(air, binzhou, '工地扬尘管控')],
    [42, () => begun(air, weifang, '工地扬尘管控')],
    [14, () => formally(binzhou, '滨政字〔2026〕61号', '马莉')],
    [12, () => formally(weifang, '潍政字〔2026〕88号', '唐伟')],
    [11, () => accepted(air, binzhou)],
    [10, () => accepted(air, weifang)],
    [3, () => air.does(office.officer, 'startVerification', { method: 'SITE' })],

    [24, () => hotline.established(binzhou)],
    [23, () => hotline.issued([binzhou], order('压减办理时限。', '压减办理时限', 3, '个工作日'), { workingDays: 25 })],
    [22, () => begun(hotline, binzhou, '流程再造和时限压减')],
    [5, () => submitted(hotline, binzhou, '流程再造和时限压减')],
    [2, () => accepted(hotline, binzhou)],
  ];
}
