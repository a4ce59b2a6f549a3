import type { Rule } from './rule.ts';

/** Rules of orders: items, assignments, reports, deadlines and lights. */
export const orderRules: Readonly<Record<string, Rule>> = {
  'light.suspended': {
    zh: '已挂起，时限暂停计算。',
    en: 'Suspended: the clock stands still.',
    source: 'lifecycle 5.4',
  },
  'light.negativeList': { zh: '已列入负面清单。', en: 'On the negative list.', source: 'lifecycle 5.4' },
  'negative.failedTwice': {
    zh: '连续两次核查未通过。',
    en: 'Its matter failed verification twice in a row.',
    source: 'M-48, lifecycle 5.1',
  },
  'negative.lookBack': { zh: '“回头看”未通过。', en: 'A look-back of its matter did not hold.', source: 'M-48' },
  'negative.finding': {
    zh: '督查发现整改“回头看”未通过。',
    en: 'What was found and rectified did not hold.',
    source: 'M-48',
  },
  'negative.findingTwice': {
    zh: '督查发现整改连续两次核实未通过。',
    en: 'What was found failed its check twice in a row.',
    source: 'M-48',
  },
  'negative.overdue': {
    zh: '超过办理时限10个工作日仍未上报办结。',
    en: 'Not handed in ten working days past its limit.',
    source: 'M-48, lifecycle 5.6',
  },
  'negative.report': {
    zh: '报告缺报已满10个工作日。',
    en: 'A report has been missing for ten working days.',
    source: 'M-48, lifecycle 5.6',
  },
  'talk.negativeList': {
    zh: '列入负面清单，建议约谈。',
    en: 'On the negative list: a talk is proposed.',
    source: 'lifecycle 5.6',
  },
  'talk.redCard': { zh: '被亮红牌，建议约谈。', en: 'A red card was issued: a talk is proposed.', source: 'M-46' },
  'talk.yellowCard': {
    zh: '被亮黄牌、橙牌，尚未整改到位，建议约谈。',
    en: 'A yellow or orange card is not made good: a talk is proposed.',
    source: 'M-46',
  },
  'talk.findingListed': {
    zh: '督查发现问题挂牌督办，建议约谈。',
    en: 'What was found is under listed supervision: a talk is proposed.',
    source: 'M-53',
  },
  'talk.findingReopened': {
    zh: '督查发现问题整改“回头看”未通过，建议约谈。',
    en: 'The look-back on what was found failed: a talk is proposed.',
    source: 'M-41, M-53',
  },
  'talk.findingOverdue': {
    zh: '限期整改逾期未答复，建议约谈。',
    en: 'An order to rectify is past its limit without an answer: a talk is proposed.',
    source: 'M-53',
  },
  'talk.findingClass': {
    zh: '督查发现不作为、慢作为或乱作为，建议约谈。',
    en: 'Inaction, slow or disorderly action was found and verified: a talk is proposed.',
    source: 'M-55, M-53',
  },
  'talk.rectification': {
    zh: '任务经批准二次督查，尚未答复，建议约谈。',
    en: 'The task is supervised a second time and not answered: a talk is proposed.',
    source: 'M-39, M-53',
  },
  'talk.failed': {
    zh: '办理结果核查或“回头看”未通过，建议约谈。',
    en: 'A verification or look-back of the task failed: a talk is proposed.',
    source: 'M-53',
  },
  'talk.overdue': {
    zh: '任务超过时限未上报办结，建议约谈。',
    en: 'The task is past its limit and not handed in: a talk is proposed.',
    source: 'lifecycle 5.6',
  },
  'talk.reportMissing': {
    zh: '任务缺报办理进展，建议约谈。',
    en: 'A report of the task is missing: a talk is proposed.',
    source: 'lifecycle 5.6',
  },
  'Talk.read': {
    zh: '只有约谈双方可以查看约谈。',
    en: 'Only those who hold a talk and those invited read it.',
    source: 'M-53',
  },
  'Talk.propose': {
    zh: '只有事项的督查机构可以拟约谈。',
    en: 'Only the office of the matter proposes a talk.',
    source: 'M-53',
  },
  'Talk.delegate': {
    zh: '只有分管领导可以委托约谈。',
    en: 'Only the leader in charge lets somebody else hold the talk.',
    source: 'M-53',
  },
  'Talk.convene': {
    zh: '只有分管领导或受其委托的负责同志可以约谈。',
    en: 'Only the leader in charge, or whom he delegated, convenes the talk.',
    source: 'M-53',
  },
  'Talk.account': {
    zh: '只有被约谈单位的主要负责同志可以说明情况。',
    en: 'Only the principal of the invited unit states its account.',
    source: 'M-53',
  },
  'Talk.record': {
    zh: '只有事项的督查机构可以记录约谈。',
    en: 'Only the office of the matter keeps the minutes.',
    source: 'M-53',
  },
  'Talk.cancel': {
    zh: '只有事项的督查机构或分管领导可以决定不予约谈。',
    en: 'Only the office of the matter or the leader decides not to hold it.',
    source: 'M-53',
  },
  'Talk.machine': { zh: '当前状态不能办理此事。', en: 'This cannot be done in its present state.', source: 'M-53' },
  'Talk.accountOnce': { zh: '已经说明过情况。', en: 'The account was stated already.', source: 'M-53' },
  'Talk.notYet': {
    zh: '约谈日期未到，不能记录。',
    en: 'Its day has not come; minutes are kept from then on.',
    source: 'M-53',
  },
  'Talk.awaitsAccount': {
    zh: '被约谈单位主要负责同志尚未说明情况；说明之后，或约谈当日过后，方可记录。',
    en: 'The principal of the unit has not stated its account; minutes are kept once he has, or from the day after the talk.',
    source: 'M-46, M-53',
  },
  'Talk.matterRests': {
    zh: '事项不在办理中，承诺不能转为任务；请先记录约谈，不列承诺。',
    en: 'The matter is not under way, so that no task can be given in it; record the talk without undertakings.',
    source: 'M-53',
  },
  'NegativeEntry.read': {
    zh: '只有办理或督查人员可以查看负面清单。',
    en: 'Only those who handle or supervise matters read the negative list.',
    source: 'M-48',
  },
  'light.acceptedOnTime': {
    zh: '按时办结并通过验收。',
    en: 'Handed in on time and accepted.',
    source: 'lifecycle 5.4',
  },
  'light.notStarted': { zh: '尚未启动。', en: 'Not started yet.', source: 'lifecycle 5.4' },
  'light.redTooLong': {
    zh: '亮红灯已达规定天数。',
    en: 'Red for the number of days the rule names.',
    source: 'lifecycle 5.4',
  },
  'light.overdue': { zh: '已超过办理时限。', en: 'Past its limit.', source: 'lifecycle 5.4' },
  'light.reportMissing': {
    zh: '本期报告缺报，已过宽限期。',
    en: 'A report of this period is missing past its grace.',
    source: 'lifecycle 5.4',
  },
  'light.failedVerification': {
    zh: '核查未通过，尚未整改到位。',
    en: 'A failed verification is still open.',
    source: 'lifecycle 5.4',
  },
  'light.rectification': {
    zh: '限期整改尚未反馈。',
    en: 'An order to rectify waits for its answer.',
    source: 'lifecycle 5.4, M-39',
  },
  'light.submitted': {
    zh: '已按时上报，等待验收。',
    en: 'Handed in on time, waiting for acceptance.',
    source: 'lifecycle 5.4',
  },
  'light.near': { zh: '临近办理时限。', en: 'Close to its limit.', source: 'lifecycle 5.4' },
  'light.forecast': {
    zh: '按现有进度预计不能按时完成。',
    en: 'At the present pace it will be late.',
    source: 'lifecycle 5.4, B13',
  },
  'light.forecastNever': {
    zh: '按现有进度无法完成。',
    en: 'At the present pace it will never be done.',
    source: 'lifecycle 5.4, B13',
  },
  'forecast.pace': {
    zh: '取各次核实两两之间进度变化的中位数为速度，按此推到百分之百的日期。',
    en: 'The median of the slopes between all checks, carried on to a hundred percent.',
    source: 'lifecycle 5.4, B13',
  },
  'forecast.never': {
    zh: '各次核实两两之间进度变化的中位数不为正，按现有进度无法完成。',
    en: 'The median of the slopes between all checks is not above nothing: at this pace it will never be done.',
    source: 'lifecycle 5.4, B13',
  },
  'light.childLate': {
    zh: '有下级任务逾期。',
    en: 'A task given on from it is late.',
    source: 'lifecycle 5.5.5',
  },
  'light.madeUp': {
    zh: '上期报告缺报后补报。',
    en: 'The last report was missed and made up.',
    source: 'lifecycle 5.4',
  },
  'light.onTrack': { zh: '按计划推进。', en: 'On track.', source: 'lifecycle 5.4' },
  'rollup.status': {
    zh: '取本级与各下级中最差的灯。',
    en: 'The worst light of the task itself and of those below.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.total': {
    zh: '各下级任务，每项一灯。',
    en: 'The tasks below, each with one light.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.received': {
    zh: '已签收的下级任务：待签收以外的各状态之和。',
    en: 'The tasks below that are signed for: every state but waiting for receipt.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.relayed': {
    zh: '已向下交办的下级任务。',
    en: 'The tasks below that were given on to others.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.inProgress': {
    zh: '在办的下级任务：已签收、异议、制定方案、办理中、退办、挂起之和。',
    en: 'The tasks below that are in hand: signed, disputed, planning, in progress, returned or suspended.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.submitted': {
    zh: '已上报办结、待验收的下级任务。',
    en: 'The tasks below that were handed in and wait for acceptance.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.accepted': {
    zh: '已验收的下级任务；验收是行为，不由汇总得出。',
    en: 'The tasks below that are accepted, which is an act and never follows from sums.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.returned': {
    zh: '曾被退办的下级任务，每项只计一次。',
    en: 'The tasks below that were returned, each counted once however often.',
    source: 'lifecycle 5.5.4',
  },
  'rollup.claimed': {
    zh: '各下级自报进度按权重平均。',
    en: 'The mean, by weight, of what the tasks below claim.',
    source: 'lifecycle 5.5.1',
  },
  'rollup.claimedOwn': {
    zh: '本单位报告的进度。',
    en: 'What its own approved report claims.',
    source: 'lifecycle 5.5',
  },
  'rollup.verified': {
    zh: '各下级核实进度按权重平均；验收前最多 99。',
    en: 'The mean, by weight, of what was verified below; at most 99 before acceptance.',
    source: 'lifecycle 5.5.1, 5.5.3',
  },
  'Report.sixHaves': {
    zh: '“六有”不全，缺{haves}，补齐后方可上报办结。',
    en: 'The six haves are not whole; there is still to come: {haves}.',
    source: 'M-03, lifecycle 5.2',
  },
  'Item.sixHaves': {
    zh: '有 {count} 项任务“六有”不全（{units}），请核查不通过，退回补齐。',
    en: '{count} tasks lack some of the six haves ({units}); let the verification fail, so that they are mended.',
    source: 'M-03, lifecycle 5.1',
  },
  'rollup.claimedShared': {
    zh: '本级自报进度按自留份额计入，其余按各下级自报进度的加权平均计算。',
    en: 'What its own report claims by its own share, and for the rest the mean, by weight, of what the tasks below claim.',
    source: 'lifecycle 5.5.1',
  },
  'rollup.verifiedShared': {
    zh: '本级核实进度按自留份额计入，其余按各下级核实进度的加权平均计算；验收前最多 99。',
    en: 'What was verified of its own work by its own share, and for the rest the mean, by weight, of what was verified below; at most 99 before acceptance.',
    source: 'lifecycle 5.5.1, 5.5.3',
  },
  'rollup.verifiedOwn': {
    zh: '核查认定的进度；验收前最多 99。',
    en: 'What checks verified; at most 99 before acceptance.',
    source: 'lifecycle 5.5.3',
  },
  'quantity.SUM': {
    zh: '已报单位的数量相加；未报不计为零。',
    en: 'The sum of what was said; what was not said is not zero.',
    source: 'lifecycle 5.5.7',
  },
  'quantity.WEIGHTED_MEAN': {
    zh: '各单位比率乘以基数后相加，再除以基数之和；不对百分比取平均。',
    en: 'Each rate times what it is of, summed, over the sum of what they are of; never a mean of percentages.',
    source: 'lifecycle 5.5.7',
  },
  'quantity.MAX': { zh: '已报单位中的最大值。', en: 'The greatest that was said.', source: 'lifecycle 5.5.7' },
  'quantity.LAST': { zh: '已报单位中最近一次的数值。', en: 'What was said last.', source: 'lifecycle 5.5.7' },
  'rollup.overdue': {
    zh: '时限已过而尚未按时上报的下级任务。',
    en: 'The tasks below whose day has passed and which were not handed in by it.',
    source: 'lifecycle 5.5.5',
  },
  'due.counted': {
    zh: '自到达次日起按工作日计算，到期日当天 24 时截止。',
    en: 'Counted in working days after the day of arrival; it ends with that day.',
    source: 'lifecycle 5.3 T2',
  },
  'due.given': {
    zh: '交办时或其后指定的日期。',
    en: 'A day that was named with the order or later.',
    source: 'lifecycle 5.2',
  },
  'deadline.chain': {
    zh: '时限不可行：{level}只剩 {left} 个工作日，还差 {missing} 个工作日。',
    en: 'The limit cannot be met: {level} is left {left} working days, {missing} too few.',
    source: 'B10',
  },
  'target.gap': {
    zh: '目标“{name}”打了折扣：应落实 {asked} {unit}，分解与自留合计 {given} {unit}，缺口 {gap} {unit}。',
    en: 'The target “{name}” is discounted: {asked} {unit} asked, {given} {unit} given on and kept, {gap} {unit} missing.',
    source: 'B6, M-28',
  },
  'target.inflated': {
    zh: '目标“{name}”层层加码 {percent}%（超过 {tolerance}%），须说明理由。',
    en: 'The target “{name}” grew by {percent} % (more than {tolerance} %); say why.',
    source: 'B6, M-28',
  },
  'Item.register': {
    zh: '只有督查员和督查机构负责人可以为本单位登记事项。',
    en: 'Only supervision officers and their head register matters of their own office.',
    source: 'lifecycle 5.1',
  },
  'Item.propose': {
    zh: '只有登记单位的督查员可以拟办。',
    en: 'Only a supervision officer of the registering office proposes.',
    source: 'lifecycle 5.1',
  },
  'Item.triage': {
    zh: '只有登记单位的督查员可以研判。',
    en: 'Only a supervision officer of the registering office classes it.',
    source: 'M-08',
  },
  'Item.decideTriage': {
    zh: '只有被提请的分管领导可以审定预案。',
    en: 'Only the leader to whom the plan was submitted decides it.',
    source: 'M-08',
  },
  'Item.triageTooLate': {
    zh: '立项后不再研判。',
    en: 'It is classed before it is established, not after.',
    source: 'M-08',
  },
  'Item.triageNotPending': {
    zh: '没有待审定的预案。',
    en: 'No plan waits for a decision.',
    source: 'M-08',
  },
  'Item.triageUndecided': {
    zh: '难度大、涉及面广的事项，须由分管领导审定预案后立项。',
    en: 'A difficult or wide matter is established after the leader in charge approved its plan.',
    source: 'M-08',
  },
  'Item.delegate': {
    zh: '只有督查机构负责人可以委托督查。',
    en: 'Only the head of the supervision office gives a mandate.',
    source: 'M-10',
  },
  'Item.notDelegable': {
    zh: '立项后、报结前方可委托督查。',
    en: 'A mandate is given from the establishment until the matter is reported done.',
    source: 'M-10, lifecycle 5.1',
  },
  'Item.mandatesFull': {
    zh: '该事项已有三项有效委托，请先终止其中一项。',
    en: 'Three mandates run on this matter; end one of them first.',
    source: 'M-10',
  },
  'Mandate.read': {
    zh: '只有受托单位的督查机构和第一责任人可以查看受托督查。',
    en: 'Only the supervision office and the first responsible person of a unit read its mandates.',
    source: 'M-10',
  },
  'Mandate.end': {
    zh: '只有委托单位的督查机构负责人可以终止委托。',
    en: 'Only the head of the office that gave the mandate ends it.',
    source: 'M-10',
  },
  'Mandate.over': {
    zh: '该委托已结束。',
    en: 'The mandate is over.',
    source: 'M-10',
  },
  'Item.proposeJoint': {
    zh: '只有登记单位的督查机构可以拟定联合督查。',
    en: 'Only the supervision office of a matter proposes a joint operation.',
    source: 'M-11',
  },
  'Item.notJoint': {
    zh: '立项后、报结前方可列入联合督查。',
    en: 'A joint operation is over matters from their establishment until they are reported done.',
    source: 'M-11, lifecycle 5.1',
  },
  'JointOperation.read': {
    zh: '只有督查机构和第一责任人可以查看联合督查。',
    en: 'Only supervision offices and first responsible persons read joint operations.',
    source: 'M-11',
  },
  'JointOperation.decide': {
    zh: '只有发起单位的督查机构负责人可以审定方案。',
    en: 'Only the head of the office that proposed it decides on the plan.',
    source: 'M-11',
  },
  'JointOperation.end': {
    zh: '只有发起单位的督查机构负责人可以终止联合督查。',
    en: 'Only the head of the office that organises it ends a joint operation.',
    source: 'M-11',
  },
  'JointOperation.tagLinkages': {
    zh: '只有发起单位的督查机构可以标注联动。',
    en: 'Only the office that organises it says which linkages took part in a joint operation.',
    source: 'M-100',
  },
  'JointOperation.refused': {
    zh: '方案未通过，不能标注联动。',
    en: 'The plan was not approved; nothing took part in it.',
    source: 'M-100',
  },
  'JointOperation.machine': {
    zh: '方案已审定或未通过，不能再办理。',
    en: 'The plan was decided, or was not approved; this cannot be done now.',
    source: 'M-11',
  },
  'JointOperation.over': {
    zh: '该联合督查已结束。',
    en: 'The joint operation is over.',
    source: 'M-11, visibility G9',
  },
  'JointOperation.full': {
    zh: '范围内有事项已有两项联合督查，请先终止其中一项。',
    en: 'Two joint operations run on a matter in scope; end one of them first.',
    source: 'M-11',
  },
  'JointOperation.giveOpinion': {
    zh: '只有参加单位的督查机构和第一责任人可以提出意见。',
    en: 'Only the supervision office and the first responsible person of a body that takes part give its opinion.',
    source: 'M-11, V-39',
  },
  'JointOperation.writeReport': {
    zh: '联合督查报告由牵头单位起草。',
    en: 'The lead writes the joint report.',
    source: 'M-11',
  },
  'JointOperation.countersign': {
    zh: '只有参加单位的督查机构和第一责任人可以会签。',
    en: 'Only the supervision office and the first responsible person of a body that takes part countersign.',
    source: 'M-11',
  },
  'JointOperation.shareEvidence': {
    zh: '只有参加单位的督查机构和第一责任人可以共享佐证材料。',
    en: 'Only the supervision office and the first responsible person of a body that takes part share evidence.',
    source: 'M-11',
  },
  'JointOperation.addScope': {
    zh: '只有参加单位的督查机构负责人可以将本单位的事项列入督查范围。',
    en: 'Only the head of an office that takes part puts its own matters into scope.',
    source: 'M-11',
  },
  'JointOperation.evidenceFull': {
    zh: '共享的佐证材料已达100条，请在意见或报告中说明。',
    en: 'A hundred lines of evidence are shared already; say the rest in the opinion or the report.',
    source: 'M-11',
  },
  'JointOperation.notRunning': {
    zh: '联合督查在期限内方可办理。',
    en: 'This is done while the joint operation runs.',
    source: 'M-11, visibility G9',
  },
  'JointOperation.reported': {
    zh: '报告已提交，不能再修改意见和报告。',
    en: 'The report was submitted; opinions and report stay as they are.',
    source: 'M-11',
  },
  'JointOperation.notReported': {
    zh: '牵头单位提交报告后方可会签。',
    en: 'It is countersigned once the lead has submitted the report.',
    source: 'M-11',
  },
  'JointOperation.signed': {
    zh: '本单位已签署。',
    en: 'Your body has signed already.',
    source: 'M-11',
  },
  'JointOperation.secret': {
    zh: '范围内有事项已列为工作秘密，不能审定，请重新拟定。',
    en: 'A matter in scope has become a work secret; propose another plan without it.',
    source: 'M-11, visibility 6.2',
  },
  'JointMember.answer': {
    zh: '只有受邀单位的督查机构或第一责任人可以答复。',
    en: 'Only the supervision office of an invited body, or its first responsible person, answers.',
    source: 'M-11',
  },
  'JointMember.machine': {
    zh: '已经答复，或尚未邀请。',
    en: 'It was answered already, or the body was not invited yet.',
    source: 'M-11',
  },
  'JointMember.holdsTask': {
    zh: '本单位承办督查范围内的任务，不能参加；请答复不参加并说明原因。',
    en: 'Your body holds a task in scope and cannot take part; decline and say why.',
    source: 'M-11',
  },
  'Assignment.formTaskForce': {
    zh: '只有承办单位的第一责任人或督查机构可以组建专班。',
    en: 'Only the first responsible person or the supervision office of the unit that holds a task forms its task force.',
    source: 'M-20',
  },
  'TaskForce.read': {
    zh: '只有办理或督查人员可以查看专班。',
    en: 'Only those who handle or supervise matters read task forces.',
    source: 'M-20',
  },
  'TaskForce.addMember': {
    zh: '只有牵头单位的第一责任人或督查机构可以增补成员。',
    en: 'Only the first responsible person or the supervision office of the lead adds a member.',
    source: 'M-20',
  },
  'TaskForce.releaseMember': {
    zh: '只有牵头单位的第一责任人或督查机构可以让成员退出。',
    en: 'Only the first responsible person or the supervision office of the lead lets a member go.',
    source: 'M-20',
  },
  'TaskForce.dissolve': {
    zh: '只有牵头单位的第一责任人或督查机构可以解散专班。',
    en: 'Only the first responsible person or the supervision office of the lead dissolves a task force.',
    source: 'M-20',
  },
  'TaskForce.machine': {
    zh: '该专班已解散。',
    en: 'The task force is dissolved.',
    source: 'M-20',
  },
  'TaskForce.over': {
    zh: '该专班已解散。',
    en: 'The task force is dissolved.',
    source: 'M-20, visibility G9',
  },
  'TaskForce.one': {
    zh: '该任务已有专班，一项任务只设一个专班。',
    en: 'This task has a task force already; one task has one.',
    source: 'M-20',
  },
  'TaskForce.noFirst': {
    zh: '本单位还没有第一责任人，请先由管理员设置。',
    en: 'The unit has no first responsible person; have one named first.',
    source: 'M-20',
  },
  'TaskForce.crowded': {
    zh: '该任务授权已满，请先结束其中的委托、联合督查或专班。',
    en: 'Too many grants lie on this task; end a mandate, a joint operation or a task force first.',
    source: 'M-20',
  },
  'TaskForce.full': {
    zh: '专班人数已满，请先让成员退出。',
    en: 'The task force is full; let a member go first.',
    source: 'M-20',
  },
  'TaskForce.primary': {
    zh: '首要责任人不能退出，可以解散专班。',
    en: 'Whoever bears the first responsibility stays; dissolve the task force instead.',
    source: 'M-20',
  },
  'TaskForceMember.answer': {
    zh: '只有被请单位的督查机构或第一责任人可以答复。',
    en: 'Only the supervision office of a unit that is asked, or its first responsible person, answers.',
    source: 'M-20',
  },
  'TaskForceMember.machine': {
    zh: '已经答复，或已经退出。',
    en: 'It was answered already, or has left.',
    source: 'M-20',
  },
  'PenetrationOrder.read': {
    zh: '只有督查机构、领导、第一责任人和审计员可以查看穿透督查。',
    en: 'Only supervision offices, leaders, first responsible persons and auditors read penetration orders.',
    source: 'G2',
  },
  'PenetrationOrder.propose': {
    zh: '只有督查机构和审计员可以拟定穿透督查。',
    en: 'Only a supervision office or an auditor proposes a penetration order.',
    source: 'G2',
  },
  'PenetrationOrder.decide': {
    zh: '只有本单位督查机构负责人或领导可以审批穿透督查。',
    en: 'Only the head of the office or a leader of the own government decides on a penetration order.',
    source: 'G2',
  },
  'PenetrationOrder.end': {
    zh: '只有本单位督查机构负责人可以结束穿透督查。',
    en: 'Only the head of the office ends a penetration order.',
    source: 'G2',
  },
  'PenetrationOrder.machine': {
    zh: '已经审批，不能再办理。',
    en: 'The order was decided already.',
    source: 'G2',
  },
  'PenetrationOrder.another': {
    zh: '须由拟定人以外的同志审批。',
    en: 'Somebody other than whoever proposed it decides.',
    source: 'G2',
  },
  'PenetrationOrder.notInForce': {
    zh: '该穿透督查未生效或已结束。',
    en: 'The order is not in force.',
    source: 'G2',
  },
  'PenetrationOrder.readsOnly': {
    zh: '穿透督查只可查阅，请退出穿透督查后再办理。',
    en: 'Under a penetration order one reads only; leave it to do something.',
    source: 'G2',
  },
  'Visit.read': {
    zh: '管理员、审计员和档案员不能查看督查。',
    en: 'Administrators, auditors and archive clerks read no visits.',
    source: 'Z11',
  },
  'Visit.count': {
    zh: '只有督查机构、领导和第一责任人可以查看督查统计。',
    en: 'Only supervision offices, leaders and first responsible persons read how many visits there were.',
    source: 'M-30',
  },
  'Visit.plan': {
    zh: '只有督查机构可以拟定督查。',
    en: 'Only a supervision office plans a visit.',
    source: 'M-29',
  },
  'Visit.approve': {
    zh: '只有计划中指定的审批人可以批准。',
    en: 'Only whoever the plan names approves it.',
    source: 'M-29',
  },
  'Visit.begin': {
    zh: '只有督查组成员可以开始督查。',
    en: 'Only somebody of the team begins it.',
    source: 'M-29',
  },
  'Visit.submit': {
    zh: '只有督查组成员可以提交督查情况。',
    en: 'Only somebody of the team hands in what was found.',
    source: 'M-29',
  },
  'Visit.nameApprover': {
    zh: '只有拟定人可以变更审批人。',
    en: 'Only whoever planned it names another approver.',
    source: 'M-29',
  },
  'Visit.join': {
    zh: '只有拟定人可以并入联合督查。',
    en: 'Only whoever planned it puts it together with a joint operation.',
    source: 'B5',
  },
  'Visit.merge': {
    zh: '只有同为两次督查的拟定人或审批人的，可以合并。',
    en: 'Only whoever planned or approves both merges them.',
    source: 'B5',
  },
  'Visit.unlike': {
    zh: '两次督查的对象、方式、类型、拟定人、审批人或审批状态不同，或分属不同的联合督查，不能合并；请先改为一致，或拟定联合督查。',
    en: 'They differ in unit, kind, planner, approver or approval, or belong to different joint operations; make them alike, or plan a joint operation.',
    source: 'B5',
  },
  'Visit.release': {
    zh: '只有审批人可以发布督查情况。',
    en: 'Only its approver releases what was found.',
    source: 'Z11',
  },
  'Visit.rectify': {
    zh: '只有组织督查的机构可以转入整改。',
    en: 'Only the office that makes it asks to put things right.',
    source: 'M-29',
  },
  'Visit.close': {
    zh: '只有组织督查的机构可以办结。',
    en: 'Only the office that makes it closes it.',
    source: 'M-29',
  },
  'Visit.cancel': {
    zh: '只有拟定人或审批人可以取消。',
    en: 'Only whoever planned it or approves it cancels it.',
    source: 'M-29',
  },
  'Visit.machine': {
    zh: '当前状态不能这样办理，请刷新后再看。',
    en: 'Its present state does not allow this; look at it again.',
    source: 'lifecycle 5.7',
  },
  'Visit.openFinding': {
    zh: '这次督查发现的问题尚未全部整改到位，不能办结；核实整改后再办结。',
    en: 'What was found on it is not all rectified; close it once that has been checked.',
    source: 'lifecycle 5.7',
  },
  'Visit.early': {
    zh: '尚未到督查日期。',
    en: 'Its first day has not come.',
    source: 'M-29',
  },
  'VisitRule.set': {
    zh: '只有本级督查机构负责人可以修订暗访规则。',
    en: "Only the head of the government's own office words the rule of unannounced visits.",
    source: 'M-31',
  },
  'GradeScale.set': {
    zh: '只有本级督查机构负责人可以修订完成等次。',
    en: "Only the head of the government's own office words the grades of completion.",
    source: 'M-33',
  },
  'Beat.read': {
    zh: '管理员、审计人员和档案人员不查看巡查责任段。',
    en: 'Administrators, auditors and archive clerks read no beats.',
    source: 'M-44',
  },
  'Beat.set': {
    zh: '只有划定该责任段的督查机构可以修订。',
    en: 'Only the supervision office that gave a beat out words it.',
    source: 'M-44',
  },
  'Beat.walk': {
    zh: '只有该责任段的巡查人员可以登记巡查。',
    en: 'Only those who walk the beat record a patrol.',
    source: 'M-44',
  },
  'PatrolRule.set': {
    zh: '只有本级督查机构负责人可以修订巡查间隔规则。',
    en: "Only the head of the government's own office sets how long a beat may go unwalked.",
    source: 'M-44',
  },
  'Beat.ended': {
    zh: '该责任段已停止巡查。',
    en: 'The beat is walked no more.',
    source: 'M-44',
  },
  'Checklist.set': {
    zh: '只有督查机构可以修订本机构的检查表。',
    en: 'Only a supervision office words its checklists.',
    source: 'M-116',
  },
  'Assignment.recordFinding': {
    zh: '只有督查该事项的督查机构可以登记督查发现。',
    en: 'Only those who supervise a matter record what they found.',
    source: 'M-37',
  },
  'Finding.read': {
    zh: '只有办理或督查人员可以查看督查发现。',
    en: 'Only those who handle or supervise matters read findings.',
    source: 'M-37',
  },
  'Finding.extend': {
    zh: '只有事项的督查机构可以举一反三、延伸督查。',
    en: 'Only the office of the matter checks other units by what was found in one.',
    source: 'M-35',
  },
  'Finding.transfer': {
    zh: '只有事项的督查机构可以移送督查发现。',
    en: 'Only the office of the matter sends a finding to another body.',
    source: 'M-38',
  },
  'Finding.checkPeer': {
    zh: '只有事项的督查机构可以登记延伸督查结果。',
    en: 'Only the office of the matter says what a check by analogy found.',
    source: 'M-35',
  },
  'PolicyFeedback.read': {
    zh: '只有事项的督查机构和领导可以查看政策反馈。',
    en: 'Only the office of the matter and its leaders read what is fed back on its policy.',
    source: 'M-42',
  },
  'PolicyFeedback.answer': {
    zh: '只有督查机构负责人或领导可以答复政策反馈。',
    en: 'Only the head of the office or a leader answers what is fed back on a policy.',
    source: 'M-42',
  },
  'FeedbackRule.set': {
    zh: '只有本级督查机构负责人可以修订政策反馈规则。',
    en: "Only the head of the government's own office sets from how many units on an obstacle is fed back.",
    source: 'M-42',
  },
  'PolicyFeedback.answered': {
    zh: '政策反馈已答复。',
    en: 'It was answered already.',
    source: 'M-42',
  },
  'Finding.withdraw': {
    zh: '只有登记单位或事项的督查机构可以撤回。',
    en: 'Only the unit that recorded it or the office of the matter withdraws a finding.',
    source: 'M-37',
  },
  'Finding.order': {
    zh: '只有事项的督查机构负责人可以下达限期整改单。',
    en: 'Only the head of the office of the matter orders to rectify.',
    source: 'M-37, M-40',
  },
  'Finding.list': {
    zh: '只有事项的督查机构负责人可以挂牌督办。',
    en: 'Only the head of the office of the matter puts a finding under listed supervision.',
    source: 'M-40',
  },
  'Finding.answer': {
    zh: '只有承办单位的第一责任人或直接责任人可以反馈整改。',
    en: 'Only the responsible persons of the unit answer an order to rectify.',
    source: 'M-37',
  },
  'Finding.check': {
    zh: '只有督查该事项的督查机构可以现场核实。',
    en: 'Only those who supervise a matter check on site what was rectified.',
    source: 'M-37',
  },
  'Finding.lookBack': {
    zh: '只有事项的督查机构可以回头看。',
    en: 'Only the office of the matter looks back.',
    source: 'M-41',
  },
  'Finding.onHiddenVisit': {
    zh: '此发现来自尚未公开的督查暗访，公开后方可办理。',
    en: 'It was found on a visit that is not released; release that first.',
    source: 'Z11, M-37',
  },
  'Finding.machine': {
    zh: '当前状态不能办理此事。',
    en: 'This cannot be done in its present state.',
    source: 'M-37, M-41',
  },
  'Finding.taskGone': {
    zh: '该任务已撤销或已调整，不再整改。',
    en: 'The task was cancelled or replaced; there is nobody to rectify it.',
    source: 'M-37',
  },
  'Finding.early': {
    zh: '未到回头看日期，不能销号；发现整改不到位的，可以随时退回整改。',
    en: 'Its day of looking back has not come; what does not hold may be sent back at any time.',
    source: 'M-41',
  },
  'Finding.listed': {
    zh: '已经挂牌督办，整改核实后自动摘牌。',
    en: 'It is under listed supervision already, until it is solved.',
    source: 'M-40',
  },
  'Finding.byOthers': {
    zh: '须由反馈、下达以外的同志核实，由核实以外的同志回头看。',
    en: 'Somebody who neither answered nor ordered checks; somebody who did not check looks back.',
    source: 'M-37, M-41',
  },
  'Item.bound': {
    zh: '本事项尚有督查工作未办结，暂不能通过。',
    en: 'Supervision of this matter is not finished; it does not pass yet.',
    source: 'M-37, 5.1',
  },
  'Item.openFinding': {
    zh: '还有督查发现未整改到位，不能通过。',
    en: 'A finding is not rectified yet; the matter cannot pass.',
    source: 'M-37, lifecycle 5.1',
  },
  'Item.findingLookBack': {
    zh: '还有督查发现待回头看，不能归档。',
    en: 'A finding is still to be looked back at; the matter cannot be archived.',
    source: 'M-41',
  },
  'WarningCard.read': {
    zh: '只有办理或督查人员可以查看红黄牌。',
    en: 'Only those who handle or supervise matters read warning cards.',
    source: 'M-46',
  },
  'WarningCard.propose': {
    zh: '只有事项的督查机构可以拟亮牌。',
    en: 'Only the office of the matter takes up a card.',
    source: 'M-46',
  },
  'WarningCard.withdraw': {
    zh: '只有事项的督查机构可以不予亮牌。',
    en: 'Only the office of the matter lays a card aside.',
    source: 'M-46',
  },
  'WarningCard.reply': {
    zh: '只有被亮牌单位的第一责任人或直接责任人可以陈述申辩。',
    en: 'Only the responsible persons of the unit reply to a card.',
    source: 'M-46',
  },
  'WarningCard.issue': {
    zh: '只有事项的督查机构负责人可以亮牌。',
    en: 'Only the head of the office of the matter issues a card.',
    source: 'M-46',
  },
  'WarningCard.report': {
    zh: '只有被亮牌单位的第一责任人或直接责任人可以报告整改。',
    en: 'Only the responsible persons of the unit report what was done of what a card asks.',
    source: 'M-46',
  },
  'WarningCard.rectify': {
    zh: '只有事项的督查机构可以核实亮牌整改。',
    en: 'Only the office of the matter verifies what a card asks.',
    source: 'M-46',
  },
  'WarningCard.appeal': {
    zh: '只有被亮牌单位的第一责任人或直接责任人可以申诉。',
    en: 'Only the responsible persons of the unit appeal against a card.',
    source: 'M-46',
  },
  'WarningCard.decideAppeal': {
    zh: '只有立项单位的领导可以复核申诉。',
    en: 'Only a leader of the originator decides on an appeal.',
    source: 'M-46',
  },
  'WarningCard.machine': {
    zh: '当前状态不能办理此事。',
    en: 'This cannot be done in its present state.',
    source: 'M-46',
  },
  'WarningCard.noGround': {
    zh: '没有经核实的事实，亮牌规则现在不提出此牌。',
    en: 'The rule proposes no such card now: what it names has not happened, or was taken up already.',
    source: 'M-46',
  },
  'WarningCard.unheard': {
    zh: '陈述申辩期未满，不能亮牌。',
    en: 'The unit may still reply; nothing is issued before it was heard or its days have passed.',
    source: 'M-46',
  },
  'WarningCard.appealedOnce': {
    zh: '已经申诉过一次。',
    en: 'It was appealed against once; the decision is final.',
    source: 'M-46',
  },
  'WarningCard.byOthers': {
    zh: '须由亮牌以外的同志核实、复核。',
    en: 'Somebody who did not issue the card verifies and decides.',
    source: 'M-46',
  },
  'CardScheme.set': {
    zh: '只有督查机构负责人可以制定亮牌规则。',
    en: 'Only the head of the office sets the rules of cards.',
    source: 'M-46, D6',
  },
  'AccountabilityCase.read': {
    zh: '只有提请的同志和审定的领导可以查看。',
    en: 'Only who convened a case and the leader asked read it.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.propose': {
    zh: '只有事项的督查机构可以拟提请责任追究。',
    en: 'Only the office of the matter proposes a case.',
    source: 'M-54, G8',
  },
  'accountability.inaction': {
    zh: '督查发现不作为，可以提请责任追究。',
    en: 'Inaction was found and verified: a case may be proposed.',
    source: 'M-54, M-55',
  },
  'accountability.slowAction': {
    zh: '督查发现慢作为，可以提请责任追究。',
    en: 'Slow action was found and verified: a case may be proposed.',
    source: 'M-54, M-55',
  },
  'accountability.disorderlyAction': {
    zh: '督查发现乱作为，可以提请责任追究。',
    en: 'Disorderly action was found and verified: a case may be proposed.',
    source: 'M-54, M-55',
  },
  'accountability.redCard': {
    zh: '承办单位在该事项中被亮红牌，可以提请责任追究。',
    en: 'A red card stands against the unit in this matter: a case may be proposed.',
    source: 'M-54, M-46',
  },
  'accountability.negativeList': {
    zh: '列入负面清单尚未移出，可以提请责任追究。',
    en: 'It stands on the negative list: a case may be proposed.',
    source: 'M-54, M-48',
  },
  'AccountabilityCase.noGround': {
    zh: '所依据的红牌已经撤销，请不予提请。',
    en: 'The card on which it rests was revoked; drop the case.',
    source: 'M-54, M-46',
  },
  'AccountabilityCase.hear': {
    zh: '只有拟提请的同志可以记录陈述申辩。',
    en: 'Only who proposed a case records the hearing.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.unheard': {
    zh: '尚未听取承办单位陈述申辩，请先听取并记录。',
    en: 'The unit was not heard; hear it and record that first.',
    source: 'M-54',
  },
  'AccountabilityCase.consent': {
    zh: '须经领导同意后方可提请。',
    en: 'It is referred with the consent of the leader who was asked, and never without.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.byAnother': {
    zh: '拟提请的同志不能以其他职务审定本人提请的责任追究。',
    en: 'Who proposed a case does not consent to it under another post.',
    source: 'M-54',
  },
  'AccountabilityCase.refer': {
    zh: '只有拟提请的同志可以提请。',
    en: 'Only who proposed a case refers it.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.record': {
    zh: '只有拟提请的同志可以登记处理决定。',
    en: 'Only who proposed a case records what was decided.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.feedBack': {
    zh: '只有拟提请的同志可以反馈。',
    en: 'Only who proposed a case feeds it back.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.drop': {
    zh: '只有拟提请的同志可以不予提请。',
    en: 'Only who proposed a case drops it.',
    source: 'M-54, G8',
  },
  'AccountabilityCase.machine': {
    zh: '当前状态不能办理此事。',
    en: 'This cannot be done in its present state.',
    source: 'M-54, G8',
  },
  'AccountabilityOutcome.read': {
    zh: '只有组织人事部门可以查看处理结果。',
    en: 'Only personnel departments read what was decided.',
    source: 'M-54, M-58',
  },
  'Item.expedite': {
    zh: '只有登记单位的督查员可以列为急件。',
    en: 'Only a supervision officer of the registering office expedites.',
    source: 'M-09',
  },
  'Item.expediteTooLate': {
    zh: '交办后不再列为急件。',
    en: 'It is expedited before its order is issued, not after.',
    source: 'M-09',
  },
  'Item.establish': {
    zh: '只有督查机构负责人或本级领导可以立项。',
    en: 'Only the head of the supervision office or a leader establishes.',
    source: 'lifecycle 5.1',
  },
  'Item.decline': {
    zh: '只有督查机构负责人或本级领导可以决定不立项。',
    en: 'Only the head of the supervision office or a leader declines.',
    source: 'lifecycle 5.1',
  },
  'Item.issue': {
    zh: '只有登记单位的督查员可以交办。',
    en: 'Only a supervision officer of the registering office issues.',
    source: 'lifecycle 5.1',
  },
  'Item.recall': {
    zh: '只有交办单位的督查员可以撤回。',
    en: 'Only a supervision officer of the issuing office recalls.',
    source: 'lifecycle 5.1',
  },
  'Item.recallTooLate': {
    zh: '交办超过 30 分钟，或已有单位开始办理，不能整体撤回。',
    en: 'Thirty minutes have passed, or a unit has begun: it can no longer be recalled as a whole.',
    source: 'lifecycle 5.1',
  },
  'Item.startVerification': {
    zh: '只有立项单位的督查员可以启动核查。',
    en: 'Only a supervision officer of the originating office begins the verification.',
    source: 'lifecycle 5.1',
  },
  'Item.concludeVerification': {
    zh: '只有立项单位的督查员可以核查。',
    en: 'Only a supervision officer of the originating office verifies.',
    source: 'lifecycle 5.1',
  },
  'Item.strikeOff': {
    zh: '只有立项单位的督查员可以销号。',
    en: 'Only a supervision officer of the originating office strikes off.',
    source: 'lifecycle 5.1',
  },
  'Item.archive': {
    zh: '只有档案员可以归档。',
    en: 'Only the archive clerk archives.',
    source: 'lifecycle 5.1',
  },
  'Item.suspend': {
    zh: '只有立项单位的领导可以挂起。',
    en: 'Only a leader of the originating office suspends.',
    source: 'lifecycle 5.1',
  },
  'Item.resume': {
    zh: '只有立项单位的领导可以恢复。',
    en: 'Only a leader of the originating office lets it go on.',
    source: 'lifecycle 5.1',
  },
  'Item.withdraw': {
    zh: '只有立项单位的领导可以撤销。',
    en: 'Only a leader of the originating office withdraws.',
    source: 'lifecycle 5.1',
  },
  'Assignment.cancel': {
    zh: '只有交办单位的督查机构可以撤销任务。',
    en: 'Only the supervision office that ordered it cancels.',
    source: 'lifecycle 5.2',
  },
  'Assignment.lastRoot': {
    zh: '这是最后一项任务，不能单独撤销；请由领导撤销整个事项。',
    en: 'This is the last task; a leader withdraws the whole matter instead.',
    source: 'lifecycle 5.1',
  },
  'Item.recordLookBack': {
    zh: '只有立项单位的督查员可以记录回头看。',
    en: 'Only a supervision officer of the originating office records a look-back.',
    source: 'lifecycle 5.1',
  },
  'Item.transferOut': {
    zh: '只有立项单位的督查员可以移送。',
    en: 'Only a supervision officer of the originating office transfers the matter.',
    source: 'M-38',
  },
  'Transfer.read': {
    zh: '移送来件由督查部门办理。',
    en: 'What is sent to a unit is for its supervision office.',
    source: 'M-38',
  },
  'Transfer.answer': {
    zh: '只有接收单位的督查部门可以答复。',
    en: 'Only the supervision office of the receiving body answers.',
    source: 'M-38',
  },
  'Transfer.register': {
    zh: '只有接收单位的督查部门可以登记移送事项。',
    en: 'Only the supervision office of the receiving body registers it.',
    source: 'M-38',
  },
  'Transfer.notAccepted': {
    zh: '接收后方可登记。',
    en: 'It is registered once it was accepted.',
    source: 'M-38',
  },
  'Transfer.settling': {
    zh: '正在与移送单位办理交接，请稍后再试。',
    en: 'It is being handed over by the office that sent it; try again in a moment.',
    source: 'M-38',
  },
  'Transfer.registered': {
    zh: '已登记为本单位事项。',
    en: 'It is registered already.',
    source: 'M-38',
  },
  'Transfer.over': {
    zh: '已经答复，或已逾期退回移送单位。',
    en: 'It was answered already, or has gone back because nobody answered in time.',
    source: 'M-38',
  },
  'Item.proposeAmendment': {
    zh: '只有立项单位的督查员可以提出调整。',
    en: 'Only a supervision officer of the originating office proposes an amendment.',
    source: 'lifecycle 5.1',
  },
  'Item.decideAmendment': {
    zh: '只有立项单位的领导可以批准调整。',
    en: 'Only a leader of the originating office decides about an amendment.',
    source: 'lifecycle 5.1',
  },
  'Item.enactAmendment': {
    zh: '只有立项单位的督查员可以印发调整通知。',
    en: 'Only a supervision officer of the originating office gives the amended notice.',
    source: 'lifecycle 5.1',
  },
  'Item.dropAmendment': {
    zh: '只有立项单位的督查员可以撤回调整。',
    en: 'Only a supervision officer of the originating office takes a proposal back.',
    source: 'lifecycle 5.1',
  },
  'Item.nothingOpen': {
    zh: '各单位都已上报或办结，没有可调整的任务。',
    en: 'Every unit has handed in or is done; there is nothing left to amend.',
    source: 'lifecycle 5.1',
  },
  'Item.targetsHandedIn': {
    zh: '这些单位已上报或办结，目标不再调整：{units}。',
    en: 'The targets stay: these units have handed in or are done: {units}.',
    source: 'B6',
  },
  'Item.targetsGivenOn': {
    zh: '这些单位已将目标分解下达，不再调整：{units}。',
    en: 'The targets stay: these units have given them on: {units}.',
    source: 'B6',
  },
  'Item.amendmentUnderWay': {
    zh: '已有一项调整正在办理，请先办完。',
    en: 'Another amendment is under way; finish it first.',
    source: 'lifecycle 5.1',
  },
  'Item.amendmentUnconsented': {
    zh: '有单位的时限会缩短而未经其同意，请撤回后重新提出。',
    en: 'A unit would get a shorter limit without its consent; take the proposal back and make it again.',
    source: 'lifecycle 5.2',
  },
  'Assignment.answerAmendment': {
    zh: '只有承办单位的直接责任人可以答复。',
    en: 'Only the direct responsible person of the unit answers.',
    source: 'lifecycle 5.2',
  },
  'Assignment.nothingAsked': {
    zh: '没有待答复的时限调整，或已逾期视为不同意。',
    en: 'Nothing waits for an answer, or it is too late: silence was refusal.',
    source: 'lifecycle 5.2',
  },
  'deadline.amended': {
    zh: '新时限不可行，这些单位将不足一个工作日：{units}。',
    en: 'The new limit cannot be met; these units would be left without a working day: {units}.',
    source: 'B10',
  },
  'Item.verifiedByOthers': {
    zh: '办理、审签或验收过该事项的人不得核查。',
    en: 'Whoever reported on the matter, signed for it or accepted it may not verify it.',
    source: 'lifecycle 5.1',
  },
  'Item.verifiedAlready': {
    zh: '本轮核查已有结论。',
    en: 'The verification of this round is concluded.',
    source: 'lifecycle 5.1',
  },
  'Item.unverified': {
    zh: '核查通过后方可销号。',
    en: 'It must pass its verification before it is struck off.',
    source: 'lifecycle 5.1',
  },
  'Item.verifierStrikes': {
    zh: '核查人不得自行销号，请由他人办理。',
    en: 'Who verified it may not strike it off; another must.',
    source: 'lifecycle 5.1',
  },
  'Item.lookBackPending': {
    zh: '须先完成“回头看”，方可归档。',
    en: 'It must be looked back at before it is archived.',
    source: 'M-41',
  },
  'Item.dossierIncomplete': {
    zh: '卷宗缺少通知、承办、报告或核查结论，不能归档。',
    en: 'The dossier lacks an order, a task, a report or a conclusion, and is not archived.',
    source: 'M-115',
  },
  'Item.rollOver': {
    zh: '只有立项单位的督查机构可以转入滚动办理。',
    en: 'Only the originating office rolls its matter over.',
    source: 'lifecycle 5.1, M-62',
  },
  'Item.recordSecondFeedback': {
    zh: '只有立项单位的督查机构可以记录二次反馈。',
    en: 'Only the originating office records a second feedback.',
    source: 'M-62',
  },
  'Item.commitmentClosed': {
    zh: '该承诺事项已作二次反馈。',
    en: 'This commitment has had its second feedback.',
    source: 'M-62',
  },
  'Item.markProcess': {
    zh: '只有立项单位的督查机构可以记录全过程督查。',
    en: 'Only the originating office marks the supervision of its matter.',
    source: 'M-127',
  },
  'Item.tagLinkages': {
    zh: '只有立项单位的督查机构可以标注联动。',
    en: 'Only the originating office says which linkages took part in its matter.',
    source: 'M-100',
  },
  'Item.tagFourKey': {
    zh: '只有立项单位的督查机构可以标注“四重”。',
    en: 'Only the originating office says which of the four keys its matter is of.',
    source: 'M-22',
  },
  'Item.fourKeyClosed': {
    zh: '事项已办结或不再由本机构督办，不能再标注“四重”。',
    en: 'The matter has ended or is no longer of this office; its key stays as it is.',
    source: 'M-22',
  },
  'Conference.read': {
    zh: '只有召开单位的督查机构、主持领导和参会单位可以查看。',
    en: 'Only the convening office, the chair and those invited read it.',
    source: 'M-23',
  },
  'Conference.plan': {
    zh: '只有政府督查机构可以筹备联席会议。',
    en: 'Only the supervision office of a government plans a conference.',
    source: 'M-23',
  },
  'Conference.amend': {
    zh: '只有召开单位的督查机构可以变更会议安排。',
    en: 'Only the convening office changes the plan.',
    source: 'M-23',
  },
  'Conference.convene': {
    zh: '只有召开单位的督查机构可以发会议通知。',
    en: 'Only the convening office sends the notice.',
    source: 'M-23',
  },
  'Conference.addLine': {
    zh: '只有召开单位的督查机构可以增列议题。',
    en: 'Only the convening office adds to the agenda.',
    source: 'M-23',
  },
  'Conference.dropLine': {
    zh: '只有召开单位的督查机构可以撤下议题。',
    en: 'Only the convening office drops lines.',
    source: 'M-23',
  },
  'Conference.decideLine': {
    zh: '只有召开单位的督查机构可以记录议定事项。',
    en: 'Only the convening office records decisions.',
    source: 'M-23',
  },
  'Conference.close': {
    zh: '只有召开单位的督查机构可以办结会议。',
    en: 'Only the convening office closes a conference.',
    source: 'M-23',
  },
  'Conference.callOff': {
    zh: '只有召开单位的督查机构可以取消会议。',
    en: 'Only the convening office calls a conference off.',
    source: 'M-23',
  },
  'Conference.machine': {
    zh: '会议在当前状态不能办理此事。',
    en: 'This cannot be done in its present state.',
    source: 'M-23',
  },
  'Conference.notYetHeld': {
    zh: '会议尚未召开，请在会议当日起办理。',
    en: 'The conference has not been held; do this from its day on.',
    source: 'M-23',
  },
  'Conference.lineMachine': {
    zh: '该议题已议定或已撤下。',
    en: 'This line is decided on or dropped.',
    source: 'M-22',
  },
  'Conference.undecidedCoordination': {
    zh: '有未办结协调请求的议题不能撤下，请在会上议定。',
    en: 'An open request for coordination put it there; the conference decides on it.',
    source: 'M-22',
  },
  'Conference.secretLine': {
    zh: '该事项已定为工作秘密，不再上会。',
    en: 'It has become a work secret, which no conference deals with.',
    source: 'M-22',
  },
  'Conference.openCoordination': {
    zh: '有未办结的协调请求',
    en: 'It has an open request for coordination',
    source: 'M-22, M-23',
  },
  'Conference.overdueKey': {
    zh: '“四重”事项已超过办结时限',
    en: 'One of the four keys past its limit',
    source: 'M-22',
  },
  'Conference.carriedOver': {
    zh: '上次会议未议定',
    en: 'Left undecided by the last conference',
    source: 'M-22',
  },
  'Conference.addedByOffice': {
    zh: '督查机构增列',
    en: 'Added by the office',
    source: 'M-22',
  },
  'Item.linkagesClosed': {
    zh: '事项未立项、已撤销或已归档，不能再标注联动。',
    en: 'The matter was not established, or is withdrawn or archived; its linkages stay as they are.',
    source: 'M-100, M-115',
  },
  'Item.nameKnowers': {
    zh: '只有立项单位的督查机构可以管理知悉范围。',
    en: 'Only the originating office keeps the need-to-know list.',
    source: 'visibility 6.2',
  },
  'Item.raiseSecrecy': {
    zh: '只有立项单位的督查机构可以提高密级。',
    en: 'Only the originating office raises the secrecy of its matter.',
    source: 'visibility 6.2',
  },
  'Item.lowerSecrecy': {
    zh: '只有立项单位的督查机构负责人可以降低密级。',
    en: 'Only the head of the originating office lowers the secrecy of its matter.',
    source: 'visibility 6.2',
  },
  'Item.removeKnower': {
    zh: '只有立项单位的督查机构可以管理知悉范围。',
    en: 'Only the originating office keeps the need-to-know list.',
    source: 'visibility 6.2',
  },
  'Item.noList': {
    zh: '只有工作秘密有知悉范围。',
    en: 'Only work secrets have a need-to-know list.',
    source: 'visibility 6.2',
  },
  'Item.keeperStays': {
    zh: '不能把自己移出知悉范围，请由其他同志办理。',
    en: 'Nobody takes himself off the list; ask a colleague on it.',
    source: 'visibility 6.2',
  },
  'Item.noMarkOpen': {
    zh: '本阶段的督查记录已齐，没有可记录的环节。',
    en: 'What can be marked in this part of its life is marked.',
    source: 'M-127',
  },
  'Item.proposeSecondarySupervision': {
    zh: '只有立项单位的督查机构负责人可以提请二次督查。',
    en: 'Only the head of the originating office proposes a second supervision.',
    source: 'M-39',
  },
  'Item.decideSecondarySupervision': {
    zh: '二次督查须由立项单位的领导审批。',
    en: 'Only a leader of the originator decides on a second supervision.',
    source: 'M-39',
  },
  'Item.secondaryPending': {
    zh: '已有一项二次督查待领导审批。',
    en: 'A second supervision waits for a leader already.',
    source: 'M-39',
  },
  'Item.noSecondaryProposed': {
    zh: '没有待审批的二次督查。',
    en: 'No second supervision waits for a decision.',
    source: 'M-39',
  },
  'Item.noneTakenUp': {
    zh: '没有可二次督查的任务：须由牵头单位着手办理，且没有未销号的整改单。',
    en: 'No task can be supervised again: a lead unit must have taken it up and have no order to rectify that runs.',
    source: 'M-39',
  },
  'Item.secondaryLimitPassed': {
    zh: '拟定的整改时限已过或不足一个工作日，请退回重新提请。',
    en: 'The limit proposed has passed or leaves no working day; refuse it and let it be proposed anew.',
    source: 'M-39',
  },
  'Item.openRectification': {
    zh: '限期整改尚未销号，不能通过核查或销号。',
    en: 'An order to rectify is not closed: it neither passes nor is struck off.',
    source: 'lifecycle 5.1, M-39',
  },
  'Assignment.answerRectification': {
    zh: '只有承办单位的责任人可以反馈整改。',
    en: 'Only a responsible person of the unit answers an order to rectify.',
    source: 'M-39',
  },
  'Assignment.closeRectification': {
    zh: '只有立项单位的督查机构可以认定整改。',
    en: 'Only the originating office closes an order to rectify.',
    source: 'M-39',
  },
  'Assignment.noRectification': {
    zh: '没有待反馈的整改单。',
    en: 'No order to rectify waits for an answer.',
    source: 'M-39',
  },
  'Assignment.rectificationUnanswered': {
    zh: '没有待认定的整改反馈。',
    en: 'No answer to an order to rectify waits.',
    source: 'M-39',
  },
  'Assignment.rectifiedByOthers': {
    zh: '反馈整改的人不得自行认定，请由他人办理。',
    en: 'Who answered it may not close it; another must.',
    source: 'M-39',
  },
  'Assignment.sign': {
    zh: '只有承办单位的联络员或督查机构可以签收。',
    en: 'Only the liaison or the supervision office of the unit signs.',
    source: 'lifecycle 5.2, M-14',
  },
  'Assignment.read': {
    zh: '只有知会单位的联络员或督查机构可以阅知。',
    en: 'Only the liaison or the supervision office of an informed unit reads it.',
    source: 'lifecycle 5.2',
  },
  'Assignment.reopen': {
    zh: '只有交办单位或立项单位的督查机构可以要求重新办理。',
    en: 'Only the supervision office that ordered it, or the originator, opens it again.',
    source: 'lifecycle 5.2',
  },
  'Assignment.notFailedAbove': {
    zh: '上级任务或事项没有因核查、回头看不通过或二次督查进入新一轮，已验收的任务不再重新办理。',
    en: 'What it comes from has not begun a new round by a failed verification or look-back: what is accepted stays so.',
    source: 'lifecycle 5.2',
  },
  'Assignment.notOpenAbove': {
    zh: '上级任务或事项已上报、暂停或办结，不能重新办理下级任务。',
    en: 'What it comes from is handed in, stands still or is done: nothing under it is opened again.',
    source: 'lifecycle 5.2',
  },
  'Assignment.handle': {
    zh: '只有承办单位可以确定承办人。',
    en: 'Only the unit that holds it names who handles it.',
    source: 'lifecycle 5.2',
  },
  'Assignment.changeHandler': {
    zh: '只有承办单位可以更换承办人。',
    en: 'Only the unit that holds it names another handler.',
    source: 'lifecycle 5.2',
  },
  'Assignment.relay': {
    zh: '只有承办单位的督查机构可以传达分解。',
    en: 'Only the supervision office of the unit relays.',
    source: 'lifecycle 5.2, M-16',
  },
  'Assignment.report': {
    zh: '只有承办人可以填报。',
    en: 'Only the handler reports.',
    source: 'lifecycle 5.2',
  },
  'Assignment.verify': {
    zh: '只有交办单位或立项单位的督查机构可以核实。',
    en: 'Only the supervision office that ordered it, or the originator, checks.',
    source: 'lifecycle 5.2',
  },
  'Assignment.accept': {
    zh: '只有交办单位的督查机构可以验收。',
    en: 'Only the supervision office that ordered it accepts.',
    source: 'lifecycle 5.2',
  },
  'Assignment.sendBack': {
    zh: '只有交办单位的督查机构可以退办。',
    en: 'Only the supervision office that ordered it returns.',
    source: 'lifecycle 5.2',
  },
  'Assignment.waive': {
    zh: '只有督查机构负责人可以在未达目标时批准验收。',
    en: 'Only the head of the office accepts below the target.',
    source: 'lifecycle 5.2',
  },
  'Assignment.role': {
    zh: '配合单位以会签完成任务，随牵头单位一并验收；知会单位只需阅知。',
    en: 'Supporting units co-sign and are accepted with their lead; informed ones only read.',
    source: 'lifecycle 5.2',
  },
  'Assignment.coSigned': {
    zh: '配合单位以会签完成任务，不单独上报办结。',
    en: 'A supporting unit completes its task by co-signing, not by a report of its own.',
    source: 'lifecycle 5.2',
  },
  'Assignment.object': {
    zh: '只有承办单位的直接责任人可以提出异议。',
    en: 'Only the direct responsible person of the unit objects.',
    source: 'lifecycle 5.2',
  },
  'Assignment.objectionLate': {
    zh: '任务送达已超过 3 个工作日，不能再提出异议。',
    en: 'More than 3 working days have passed since it arrived: it can no longer be objected to.',
    source: 'lifecycle 5.2',
  },
  'Assignment.objectedTwice': {
    zh: '已两次提出异议，裁定为最终决定。',
    en: 'It was objected to twice; the decision is final.',
    source: 'lifecycle 5.2',
  },
  'Assignment.upholdObjection': {
    zh: '只有交办单位的督查机构可以采纳异议。',
    en: 'Only the supervision office that ordered it upholds an objection.',
    source: 'lifecycle 5.2',
  },
  'Assignment.rejectObjection': {
    zh: '只有交办单位的督查机构可以驳回第一次异议。',
    en: 'Only the supervision office that ordered it rejects a first objection.',
    source: 'lifecycle 5.2',
  },
  'Assignment.rejectObjectionFinally': {
    zh: '只有立项单位的领导可以驳回第二次异议。',
    en: 'Only a leader of the originator rejects a second objection.',
    source: 'lifecycle 5.2',
  },
  'Assignment.firstObjection': {
    zh: '第一次异议由交办单位裁定。',
    en: 'A first objection is for the unit that ordered it to decide.',
    source: 'lifecycle 5.2',
  },
  'Assignment.secondObjection': {
    zh: '第二次异议须由立项单位的领导驳回。',
    en: 'A second objection only a leader of the originator may reject.',
    source: 'lifecycle 5.2',
  },
  'Assignment.requestExtension': {
    zh: '只有承办单位的直接责任人可以申请延期。',
    en: 'Only the direct responsible person of the unit asks for a later limit.',
    source: 'lifecycle 5.2',
  },
  'Assignment.decideExtension': {
    zh: '只有交办单位的督查机构可以审批延期。',
    en: 'Only the supervision office that ordered it decides on a later limit.',
    source: 'lifecycle 5.2',
  },
  'Assignment.extensionOfMatter': {
    zh: '紧急事项的时限随事项统一确定，不能单独延期。',
    en: 'An urgent matter has one limit for all its tasks; a single one is not extended.',
    source: 'M-09',
  },
  'Assignment.extensionLate': {
    zh: '已过办理时限，不能再申请延期。',
    en: 'The limit has passed; a later one can no longer be asked for.',
    source: 'lifecycle 5.2',
  },
  'Assignment.extensionUsed': {
    zh: '本任务已延期一次。',
    en: 'This assignment was extended once already.',
    source: 'lifecycle 5.2',
  },
  'Assignment.extensionAsked': {
    zh: '延期申请正在审批。',
    en: 'A request for a later limit waits for its decision.',
    source: 'lifecycle 5.2',
  },
  'Assignment.noExtensionAsked': {
    zh: '没有待审批的延期申请。',
    en: 'No request for a later limit waits for a decision.',
    source: 'lifecycle 5.2',
  },
  'Assignment.machine': {
    zh: '任务当前状态不允许此项操作。',
    en: 'The present state of the assignment does not allow this.',
    source: 'lifecycle 5.2',
  },
  'Assignment.jurisdiction': {
    zh: '只能交给本单位下级，请去掉不属于下级的单位。{units}',
    en: 'Orders go to units below yours; leave out the others. {units}',
    source: 'lifecycle 5.2',
  },
  'Assignment.directly': {
    zh: '只能交给直接下级单位，请去掉：{units}；越级请选择逐级交办。',
    en: 'Orders go to units directly below; leave out {units}, or route the order through the levels between.',
    source: 'lifecycle 5.2',
  },
  'Assignment.readyBelow': {
    zh: '下级任务尚未全部验收，不能上报办结。',
    en: 'Tasks below are not all accepted yet.',
    source: 'lifecycle 5.5.6',
  },
  'Assignment.belowTarget': {
    zh: '核实进度为 {verified}%,未达目标；请退办，或由督查机构负责人说明理由后验收。',
    en: 'Verified at {verified} %, below the target; return it, or let the head of the office accept it with a reason.',
    source: 'lifecycle 5.2',
  },
  'Assignment.plan': {
    zh: '只有承办单位的承办人、直接责任人或督查机构可以制定方案。',
    en: 'Only the handler, the direct responsible person or the office of the unit writes its plan.',
    source: 'M-17',
  },
  'Assignment.chase': {
    zh: '只有交办单位、立项单位的督查机构和受托督查单位可以催办。',
    en: 'Only who ordered, the originating office or a department under a mandate chases.',
    source: 'M-29, M-10',
  },
  'Assignment.answerChase': {
    zh: '只有承办单位可以答复催办。',
    en: 'Only the unit that holds the task answers a chase.',
    source: 'M-29',
  },
  'Assignment.nothingChased': {
    zh: '没有待答复的催办。',
    en: 'No chase waits for an answer.',
    source: 'M-29',
  },
  'Assignment.requestCoordination': {
    zh: '只有承办单位的承办人或直接责任人可以请求协调。',
    en: 'Only the handler or the direct responsible person of the unit asks for coordination.',
    source: 'lifecycle 5.2',
  },
  'Assignment.seekSupport': {
    zh: '只有承办单位的承办人或直接责任人可以寻求上级支持。',
    en: 'Only the handler or the direct responsible person of the unit seeks support of a level above.',
    source: 'M-26',
  },
  'Assignment.writeBypassNote': {
    zh: '只有承办单位可以越级反映。',
    en: 'Only the unit that holds the task writes past the line.',
    source: 'B14',
  },
  'Assignment.noteWaits': {
    zh: '上一次越级反映尚未答复，答复后可再次反映。',
    en: 'An earlier note of the unit waits for its answer; write the next one after it.',
    source: 'B14',
  },
  'Assignment.matterClosed': {
    zh: '事项已销号或归档，不再越级反映；事项重新办理后可再次反映。',
    en: 'The matter is struck off or archived; a note can be written again once it is reopened.',
    source: 'B14',
  },
  'BypassNote.answer': {
    zh: '只有立项单位的督查机构可以答复越级反映。',
    en: 'Only the office that established the matter answers a note.',
    source: 'B14',
  },
  'BypassNote.release': {
    zh: '只有立项单位的督查机构负责人可以公开越级反映。',
    en: 'Only the head of the office that established the matter opens a note to the levels between.',
    source: 'B14, Z12',
  },
  'BypassNote.machine': {
    zh: '该反映当前状态不允许此项操作：先答复，后公开。',
    en: 'The present state of the note does not allow this: it is answered first, then released.',
    source: 'B14',
  },
  'CaseReview.read': {
    zh: '只有督查机构及其领导可以查看结果督察。',
    en: 'Only the supervision office and its leader read reviews of closed complaints.',
    source: 'M-36, G6',
  },
  'CaseReview.open': {
    zh: '只有督查机构可以开展结果督察。',
    en: 'Only a supervision office opens a review of closed complaints.',
    source: 'M-36',
  },
  'CaseReview.register': {
    zh: '只有开展督察的机构可以登记举报件。',
    en: 'Only the office of a review registers cases in it.',
    source: 'M-36',
  },
  'CaseReview.draw': {
    zh: '只有开展督察的机构可以抽取督察件。',
    en: 'Only the office of a review draws its cases.',
    source: 'M-36',
  },
  'CaseReview.conclude': {
    zh: '只有开展督察的机构可以办结。',
    en: 'Only the office of a review concludes it.',
    source: 'M-36',
  },
  'CaseReview.machine': {
    zh: '当前状态不能办理：先登记，再抽取，后办结。',
    en: 'Its present state does not allow this: cases are registered, then drawn, then it is concluded.',
    source: 'M-36',
  },
  'CaseReview.empty': {
    zh: '还没有登记举报件，请先登记。',
    en: 'No case is registered yet; register some first.',
    source: 'M-36',
  },
  'CaseReview.openCases': {
    zh: '还有督察件未认定结果，不能办结。',
    en: 'Some drawn cases are not concluded yet.',
    source: 'M-36',
  },
  'CaseReview.owedCases': {
    zh: '认定为责令整改或超越权限的，有的尚未立项、未关联整改，也未登记受理，不能办结。',
    en: 'Something to be rectified or beyond authority is not pursued yet: by a matter, in a finding, or accepted elsewhere.',
    source: 'M-36',
  },
  'CaseReview.saysAll': {
    zh: '{title}：对已结案的{registered}件举报件全部进行督察、回访。',
    en: '{title}: all {registered} closed complaints were reviewed and the complainants called back. ',
    source: 'M-36',
  },
  'CaseReview.saysSample': {
    zh: '{title}：从已结案的{registered}件举报件中抽取{drawn}件进行督察、回访。',
    en: '{title}: of {registered} closed complaints {drawn} were drawn, reviewed and the complainants called back. ',
    source: 'M-36',
  },
  'CaseReview.saysHandled': {
    zh: '其中{handled}件按照要求进行了办理。',
    en: 'Handled as asked: {handled}. ',
    source: 'M-36',
  },
  'CaseReview.saysPassed': {
    zh: '{beyondAuthority}件超越本级职责权限，已协调通知相关部门处理，已受理{accepted}件。',
    en: 'Beyond authority and passed on: {beyondAuthority}, accepted there: {accepted}. ',
    source: 'M-36, M-38',
  },
  'CaseReview.saysRectify': {
    zh: '{rectify}件责令整改。',
    en: 'To be rectified: {rectify}. ',
    source: 'M-36, M-37',
  },
  'CaseReview.saysOpen': {
    zh: '另有{open}件正在督察。',
    en: 'Still under review: {open}. ',
    source: 'M-36',
  },
  'ClosedCase.callBack': {
    zh: '只有开展督察的机构可以记录回访。',
    en: 'Only the office of the review records callbacks.',
    source: 'M-36',
  },
  'ClosedCase.conclude': {
    zh: '只有开展督察的机构可以认定督察结果。',
    en: 'Only the office of the review concludes a case.',
    source: 'M-36',
  },
  'ClosedCase.recordAcceptance': {
    zh: '只有开展督察的机构可以登记受理情况。',
    en: 'Only the office of the review records whether a case was accepted elsewhere.',
    source: 'M-38',
  },
  'ClosedCase.register': {
    zh: '只有开展督察的机构可以将督察件转为督办事项。',
    en: 'Only the office of the review registers a case as a matter.',
    source: 'M-37, M-38',
  },
  'ClosedCase.unmask': {
    zh: '只有开展督察的机构可以查看举报人信息。',
    en: 'Only the office of the review opens what tells of a complainant.',
    source: 'V-26, G6',
  },
  'ClosedCase.reported': {
    zh: '您在被举报单位任职，不得查看举报人信息。',
    en: 'You hold a post in the unit that was reported; what tells of its complainant is not for you.',
    source: 'V-26',
  },
  'ClosedCase.unmaskedTooOften': {
    zh: '一小时内查看次数过多，请稍后再试。',
    en: 'You opened too many complainants within an hour; try again later.',
    source: 'V-26',
  },
  'ClosedCase.notReviewed': {
    zh: '该件不在督察中。',
    en: 'The case is not under review.',
    source: 'M-36',
  },
  'ClosedCase.concluded': {
    zh: '该件已认定结果。',
    en: 'The case was concluded already.',
    source: 'M-36',
  },
  'ClosedCase.callBackFirst': {
    zh: '请先回访举报人并记录。',
    en: 'Call the complainant back and record it first.',
    source: 'M-36',
  },
  'ClosedCase.nothingOwed': {
    zh: '该件无需立项：未认定为责令整改或超越权限，或者已立项、已有整改、已受理。',
    en: 'Nothing is to be registered: it is neither to be rectified nor beyond authority, or it is pursued already.',
    source: 'M-36',
  },
  'ClosedCase.goesAsMatter': {
    zh: '该件已立项，受理情况以事项移送的答复为准。',
    en: 'The case goes on as a matter; whether it is accepted the transfer of that says.',
    source: 'M-38',
  },
  'ClosedCase.nothingPassed': {
    zh: '没有等待登记的受理情况。',
    en: 'Nothing was passed on whose acceptance is still to be recorded.',
    source: 'M-38',
  },
  'Assignment.askContact': {
    zh: '只有立项单位的督查机构可以请联系点了解情况。',
    en: 'Only the office that established the matter asks a contact point about it.',
    source: 'M-34',
  },
  'Assignment.attachObservation': {
    zh: '只有立项单位的督查机构可以把反映归入事项。',
    en: 'Only the office that established the matter puts an observation to it.',
    source: 'M-34',
  },
  'ContactPoint.read': {
    zh: '只有设立单位和联系人可以查看联系点。',
    en: 'Only the office and the contact read a contact point.',
    source: 'M-34, Z12',
  },
  'ContactPoint.establish': {
    zh: '只有督查机构可以设立联系点。',
    en: 'Only a supervision office establishes contact points.',
    source: 'M-34',
  },
  'ContactPoint.ask': {
    zh: '只有设立联系点的督查机构可以请其了解情况。',
    en: 'Only the office of a contact point asks it.',
    source: 'M-34',
  },
  'ContactPoint.change': {
    zh: '只有设立联系点的督查机构可以调整。',
    en: 'Only the office of a contact point changes it.',
    source: 'M-34',
  },
  'ContactPoint.end': {
    zh: '只有设立联系点的督查机构可以撤销。',
    en: 'Only the office of a contact point ends it.',
    source: 'M-34',
  },
  'ContactPoint.tell': {
    zh: '只有联系点的联系人可以反映情况。',
    en: 'Only the contact of a contact point tells what there is to be seen.',
    source: 'M-34',
  },
  'ContactPoint.ended': {
    zh: '该联系点已撤销。',
    en: 'The contact point was ended.',
    source: 'M-34',
  },
  'Observation.tell': {
    zh: '只有联系点的联系人可以反馈。',
    en: 'Only the contact of the contact point answers what was asked.',
    source: 'M-34',
  },
  'Observation.attach': {
    zh: '只有设立联系点的督查机构可以归入事项。',
    en: 'Only the office of the contact point puts an observation to a matter.',
    source: 'M-34',
  },
  'Observation.answer': {
    zh: '只有设立联系点的督查机构可以答复。',
    en: 'Only the office of the contact point answers an observation.',
    source: 'M-34',
  },
  'Observation.release': {
    zh: '只有设立联系点的督查机构负责人可以公开。',
    en: 'Only the head of the office of the contact point opens an observation to the line.',
    source: 'M-34, Z12',
  },
  'Observation.machine': {
    zh: '当前状态不能办理：先反映，再答复，后公开。',
    en: 'Its present state does not allow this: it is told, then answered, then released.',
    source: 'M-34',
  },
  'Observation.attached': {
    zh: '已归入事项，不能再改。',
    en: 'It belongs to a task already.',
    source: 'M-34',
  },
  'Observation.ofNoTask': {
    zh: '未归入事项，没有可公开的层级；请先归入事项。',
    en: 'It is of no task, so that there is nobody to open it to; put it to a task first.',
    source: 'M-34, Z12',
  },
  'Observation.secret': {
    zh: '工作秘密事项的情况不能请联系点了解。',
    en: 'A contact point is asked nothing of a work secret.',
    source: 'M-34, visibility 6.2',
  },
  'Observation.saysContrary': {
    zh: '联系点反映与上报不符。',
    en: 'The contact point says otherwise than was reported.',
    source: 'M-34',
  },
  'Observation.belowClaim': {
    zh: '{line}：联系点看到 {seen} {unit}，承办单位上报 {claimed} {unit}。',
    en: '{line}: the contact point saw {seen} {unit}, the unit reported {claimed} {unit}.',
    source: 'M-34',
  },
  'Coordination.withdraw': {
    zh: '只有提出请求的单位可以撤回请求。',
    en: 'Only the unit that asked withdraws the request.',
    source: 'lifecycle 5.2',
  },
  'Coordination.answer': {
    zh: '只有被请求单位的督查机构或责任人可以答复。',
    en: 'Only the office or a responsible person of the unit that is asked answers.',
    source: 'lifecycle 5.2',
  },
  'Coordination.close': {
    zh: '只有提出请求的单位可以办结协调。',
    en: 'Only the unit that asked closes the request.',
    source: 'lifecycle 5.2',
  },
  'Coordination.machine': {
    zh: '该协调请求当前状态不允许此项操作。',
    en: 'The present state of the request does not allow this.',
    source: 'lifecycle 5.2',
  },
  'Plan.approve': {
    zh: '只有审定单位可以审定方案。',
    en: 'Only the unit that approves the plan approves it.',
    source: 'M-27',
  },
  'Plan.sendBack': {
    zh: '只有审定单位可以退回方案。',
    en: 'Only the unit that approves the plan returns it.',
    source: 'M-27',
  },
  'Plan.issue': {
    zh: '只有承办单位的直接责任人或督查机构可以印发方案。',
    en: 'Only the direct responsible person or the office of the unit issues its plan.',
    source: 'M-27',
  },
  'Plan.issuerApproves': {
    zh: '该方案须由交办单位审定。',
    en: 'This plan is approved by whoever ordered.',
    source: 'M-27',
  },
  'Plan.firstApproves': {
    zh: '该方案由本单位第一责任人审定。',
    en: 'This plan is approved by the first responsible person of its unit.',
    source: 'M-27',
  },
  'Plan.ownDraft': { zh: '不得审定本人起草的方案。', en: 'Nobody approves what he wrote himself.', source: 'M-27' },
  'Plan.afterLimit': {
    zh: '方案有超出任务现行时限的安排，请退回，由承办单位改到时限之内。',
    en: 'The plan goes beyond the limit of the task as it is now. Return it, so that the unit writes it inside the limit.',
    source: 'M-17, lifecycle 5.1',
  },
  'Plan.machine': {
    zh: '方案当前状态不允许此项操作。',
    en: 'The present state of the plan does not allow this.',
    source: 'M-27',
  },
  'Report.approve': {
    zh: '只有承办单位的责任人可以审签上报。',
    en: 'Only a responsible person of the unit approves.',
    source: 'G3, M-04',
  },
  'Assignment.coSign': {
    zh: '只有配合单位的责任人可以会签。',
    en: 'Only a responsible person of the supporting unit co-signs.',
    source: 'lifecycle 5.2',
  },
  'Assignment.notAsked': {
    zh: '牵头单位尚未送会签，或会签已逾期。',
    en: 'The lead has not asked for it yet, or the time to speak is over.',
    source: 'lifecycle 5.2',
  },
  'Report.sendBack': {
    zh: '只有承办单位的责任人可以退回修改。',
    en: 'Only a responsible person of the unit returns a report to its writer.',
    source: 'lifecycle 5.2',
  },
  'Report.askCoSigns': {
    zh: '只有牵头单位的责任人可以送会签。',
    en: 'Only a responsible person of the lead unit asks for co-signatures.',
    source: 'V-38',
  },
  'Report.askedAlready': {
    zh: '已送会签，请等待配合单位意见。',
    en: 'The supporting units have been asked already.',
    source: 'V-38',
  },
  'Report.noSupports': {
    zh: '没有配合单位的办结报告待会签。',
    en: 'There is no completion that supporting units would co-sign.',
    source: 'V-38',
  },
  'Report.coSigns': {
    zh: '须先送配合单位会签，会签完毕或逾期后方可上报。',
    en: 'Every supporting unit must co-sign it first, or let its time pass.',
    source: 'lifecycle 5.2',
  },
  'Report.ownDraft': {
    zh: '不得审签本人起草的报告。',
    en: 'Nobody approves what he wrote himself.',
    source: 'G3',
  },
  'Report.firstSigns': {
    zh: '专项督查和领导批示事项须由第一责任人审签。',
    en: 'The first responsible person must sign this.',
    source: 'M-04',
  },
  'Report.signer': {
    zh: '正式报告须由文件所载签发人本人审签。',
    en: 'The signer that the document names must approve it himself.',
    source: 'M-70, M-04',
  },
  'Report.machine': {
    zh: '报告当前状态不允许此项操作。',
    en: 'The present state of the report does not allow this.',
    source: 'G3',
  },
  'deadline.parent': {
    zh: '时限超过上级要求：最迟 {latest}。',
    en: 'Later than the level above allows: {latest} at the latest.',
    source: 'lifecycle 5.2',
  },
  'Item.machine': {
    zh: '事项当前状态不允许此项操作。',
    en: 'The present state of the item does not allow this.',
    source: 'lifecycle 5.1',
  },
  'item.secrecy': {
    zh: '本系统不得处理国家秘密，请按保密规定另行办理。',
    en: 'State secrets may not be kept here; handle them by the rules of secrecy.',
    source: 'V-20',
  },
};
