import { Matter } from './deeds.ts';
import { binzhou, office, type Step, type Teller, weifang } from './teller.ts';

/** Matters that stand still or end early, and those that wait at the desk of the office. */
export function stoppedMatters(tell: Teller): Step[] {
  const gates = new Matter(tell, {
    title: '引黄涵闸除险加固',
    body: '主汛期结束后实施引黄涵闸除险加固。',
    source: 'MAJOR_DECISION',
    sourceRef: '省政府专题会议纪要第41期',
  });
  const contest = new Matter(tell, {
    title: '乡镇便民服务中心达标评比',
    body: '对乡镇便民服务中心开展达标评比。',
    source: 'ISSUED_DOCUMENT',
    sourceRef: '鲁政办字〔2026〕55号',
  });
  const wages = new Matter(tell, {
    title: '某物流园拖欠工资信访事项',
    body: '群众来信反映物流园建设拖欠农民工工资，经核属潍坊市管辖。',
    source: 'PETITION_ISSUE',
    sourceRef: '信访事项转送单第302号',
  });
  const study = new Matter(tell, {
    title: '关于优化公交线路的意见',
    body: '政协社情民意：建议优化高铁站接驳公交线路。',
    source: 'CPPCC_OPINION_DAY',
    originator: '省政协委员 某某',
  });
  const flood = new Matter(tell, {
    title: '沿河低洼地段内涝点抢险',
    body: '强降雨形成3处内涝点，立即组织抢排，确保群众安全。',
    source: 'LEADER_INSTRUCTION',
    originator: '高远副省长',
    instructed: true,
  });
  const rail = new Matter(tell, {
    title: '高铁站周边综合整治',
    body: '媒体反映高铁站周边秩序混乱，涉及交通、城管、公安多部门。',
    source: 'MEDIA_LEAD',
    sourceRef: '《民生直通车》11月专题报道',
  });
  const clinic = new Matter(tell, {
    title: '村卫生室规范化建设',
    body: '人大代表建议：提升村卫生室规范化水平，配齐基本药物。',
    source: 'DEPUTY_SUGGESTION',
    originator: '省人大代表 某某',
    sourceRef: '省十四届人大四次会议第318号建议',
  });
  const bridge = new Matter(tell, {
    title: '农村公路危旧桥梁改造',
    body: '省政府常务会议确定：三年内完成农村公路危旧桥梁改造，今年启动首批。',
    source: 'MEETING_RESOLUTION',
    sourceRef: '省政府第105次常务会议纪要',
  });
  const villages = new Matter(tell, {
    title: '南四湖流域农村生活污水治理',
    body: '人大代表建议：分年度治理沿湖村庄生活污水，列入计划逐步解决。',
    source: 'DEPUTY_SUGGESTION',
    originator: '省人大代表 某某',
    sourceRef: '省十四届人大四次会议第205号建议',
  });
  const mailbox = new Matter(tell, {
    title: '省长信箱反映集中供热问题',
    body: '来信反映部分小区供热不达标，退费不及时。',
    source: 'MAILBOX_LETTER',
    sourceRef: '省长信箱第20261118号',
  });
  const order = (task: string, name: string, value: number, unit: string) => ({
    task,
    target: `${name}${value}${unit}。`,
    targets: [{ name, value, unit }],
  });

  return [
    [60, () => gates.established(binzhou)],
    [59, () => gates.issued([binzhou], order('除险加固引黄涵闸。', '除险加固涵闸', 14, '座'), { workingDays: 90 })],
    [58, async () => (await gates.task(binzhou)).takenUp()],
    [
      41,
      () =>
        gates.does(office.leader, 'suspendItem', {
          ground: 'OBJECTIVE',
          reason: '水位偏高，暂不具备施工条件。',
          reviewOn: tell.day(120),
        }),
    ],

    [36, () => contest.established(weifang)],
    [35, () => contest.issued([binzhou, weifang], order('组织达标评比。', '达标中心', 60, '个'), { workingDays: 60 })],
    [34, async () => (await contest.task(weifang)).takenUp()],
    [31, () => contest.does(office.leader, 'withdrawItem', { reason: '贯彻为基层减负要求，取消评比。' })],

    [64, () => villages.established(binzhou)],
    [63, () => villages.issued([binzhou], order('治理沿湖村庄。', '治理村庄', 420, '个'), { workingDays: 100 })],
    [62, async () => (await villages.task(binzhou)).takenUp()],
    [
      40,
      () =>
        villages.does(office.officer, 'rollOverItem', {
          reason: '治理分年度实施，答复为B类。',
          commitments: [
            { what: '完成首批140个村庄治理。', dueOn: tell.day(30) },
            { what: '420个村庄全部完成治理。', dueOn: tell.day(430) },
          ],
          informed: { whom: '省人大代表 某某', how: 'VISIT', on: tell.day(0) },
        }),
    ],

    [9, () => wages.established(weifang)],
    [
      7,
      () =>
        wages.does(office.officer, 'transferItem', {
          toOrgUnitId: tell.unit(weifang.unit),
          reason: '属市级管辖，超出本级职权。',
          letter: '请你市依职权受理并答复信访人。',
          answerDays: 10,
        }),
    ],

    [17, () => study.proposed(binzhou, '建议转有关部门阅研。')],
    [16, () => study.does(office.head, 'declineItem', { reason: '属意见建议，转省交通运输厅阅研。' })],

    [1, () => flood.established(weifang)],
    [
      1,
      () =>
        flood.does(office.officer, 'expediteItem', {
          namedPostId: tell.post(office.verifier),
          until: `${tell.today}T23:30:00+08:00`,
          reason: '夜间仍有降雨，险情可能扩大。',
        }),
    ],
    [1, () => flood.issued([weifang], order('排除内涝点。', '排除内涝点', 3, '处'), {})],

    [3, () => rail.proposed(binzhou)],
    [
      2,
      () =>
        rail.does(office.officer, 'triageItem', {
          classes: ['DIFFICULT', 'WIDE'],
          analysis: '涉及三个部门和铁路单位，权责交叉。',
          prePlan: '建议由分管副省长牵头，先厘清权责，再集中整治。',
          leaderPostId: tell.post(office.leader),
        }),
    ],
    [2, () => clinic.established(binzhou)],
    [1, () => clinic.issued([binzhou], order('规范村卫生室。', '达标村卫生室', 260, '个'), { workingDays: 60 })],
    [2, () => bridge.established(weifang)],
    [1, () => mailbox.registered()],
  ];
}
