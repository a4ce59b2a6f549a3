import type { Rule } from './rule.ts';
import { sixHaveRules } from './six-have-rules.ts';

/** Reasons for which a field is wrong: the reason and the remedy. */
export const fieldBook: Readonly<Record<string, Omit<Rule, 'source'>>> = {
  ...sixHaveRules,
  notMeasurable: {
    zh: '能量化的须量化，不能量化的须列出阶段进度，只写文字不行。',
    en: 'Count it or stage it: words alone are no target.',
  },
  oneMeasure: { zh: '量化指标和阶段进度只填一种。', en: 'Give a quantity or stages, one of both.' },
  targetGap: {
    zh: '“{name}”缺口 {gap} {unit}，请补足分解或自留。',
    en: '“{name}” is {gap} {unit} short; give on or keep the rest.',
  },
  reasonNeeded: { zh: '“{name}”加码 {percent}%，请写明理由。', en: '“{name}” grew by {percent} %; give the reason.' },
  stageWeakened: {
    zh: '上级要求的“{name}”须保留，且不晚于 {dueOn}。',
    en: 'Keep “{name}” of the level above, no later than {dueOn}.',
  },
  stageDay: { zh: '阶段日期须在 {from} 至 {until} 之间。', en: 'Stages lie between {from} and {until}.' },
  malformedQuantity: {
    zh: '请填写不小于 0 的数，最多三位小数。',
    en: 'Give a number from 0 on with at most three decimals.',
  },
  notSucceedable: {
    zh: '政府和内设科室不能办理机构承继，请选择部门或乡镇街道。',
    en: 'A government or a section is not succeeded; choose a department or a township.',
  },
  sameUnit: { zh: '承继机构不能是原机构本身，请另选。', en: 'This is the unit itself; choose another.' },
  otherPlace: {
    zh: '承继机构须与原机构同一上级、同一层级、同一类别，请另选。',
    en: 'The new unit must stand beside the old one, of its level and kind; choose another.',
  },
  succeeded: {
    zh: '{unit}已由{heir}承继，请改选{heir}。',
    en: '{heir} stands in the place of {unit}; choose {heir}.',
  },
  succeededAlready: { zh: '该机构已办理承继，请另选。', en: 'This unit was succeeded already; choose another.' },
  faultyCells: { zh: '有 {count} 个单元格需要修改。', en: '{count} cells must be mended.' },
  noLines: { zh: '表中没有可导入的任务。', en: 'The table holds no task to import.' },
  laterDay: {
    zh: '请选择今天以后的日期；即时生效的，请留空。',
    en: 'Choose a day after today, or none to act at once.',
  },
  pastDay: { zh: '请选择今天或以后的日期。', en: 'Choose today or a later day.' },
  takenDay: { zh: '该日已有安排，请换一个日期。', en: 'There is one from this day already; choose another day.' },
  oneLimit: { zh: '请填写办结日期或工作日数，只填其一。', en: 'Give a day or a number of working days, one of both.' },
  afterParent: { zh: '最迟 {latest}，请提前。', en: 'At the latest {latest}; choose an earlier day.' },
  stepsAfterLimit: { zh: '时限为 {limit}，超出的有：{steps}。', en: 'The limit is {limit}; beyond it are: {steps}.' },
  notBelow: { zh: '含有不属于下级的单位，请去掉。', en: 'Leave out units that are not below yours.' },
  notMine: { zh: '含有非直接下级的单位，请去掉。', en: 'Leave out units that are not directly below yours.' },
  needsLead: {
    zh: '配合单位须配一个直接交办的牵头单位，请先选定。',
    en: 'Choose the lead unit that they support, one directly below yours.',
  },
  noResponsible: {
    zh: '专项督查须有第一责任人和直接责任人，请先补齐：{units}。',
    en: 'Special supervision needs a first and a direct responsible person; these lack one: {units}.',
  },
  notLater: { zh: '须晚于现在的时限 {dueOn}。', en: 'Choose a day after the present limit, {dueOn}.' },
  handlesAlready: { zh: '该同志已是承办人，请另选。', en: 'This person handles it already; choose another.' },
  holdsAlready: {
    zh: '该单位已承担本事项同级任务，请另选单位。',
    en: 'This unit already holds a task of the same level; choose another.',
  },
  nothingNew: { zh: '时限、文字、目标都未改动，请填写要调整的内容。', en: 'Change the day, the words or the targets.' },
  tooEarly: { zh: '太早，这些单位来不及：{units}。', en: 'Too early for these units: {units}.' },
  graver: { zh: '升级的牌应当更重，请另选颜色。', en: 'A card that follows another is graver; choose another colour.' },
  notInCharge: {
    zh: '该领导不分管此事项，请另选。',
    en: 'This leader is not in charge of the matter; choose another.',
  },
  noRule: {
    zh: '没有规则建议就此约谈，请另选。',
    en: 'No rule proposes a talk about this; choose another.',
  },
  caseOpen: {
    zh: '该情形已有在办的责任追究事项，请另选。',
    en: 'A case about this is open already; choose another.',
  },
  waived: { zh: '已放弃陈述申辩的，请清空陈述内容。', en: 'The unit waived its hearing; leave the words empty.' },
  twice: { zh: '有重复，请去掉。', en: 'One is given twice; leave one out.' },
  onSite: {
    zh: '该类事项须现场核查，请改选现场或暗访。',
    en: 'This kind of matter is checked on site; choose a site check.',
  },
  pastMoment: { zh: '不能早于现在。', en: 'Choose no moment of the past.' },
  overAYear: { zh: '期限不超过一年。', en: 'It begins and ends within a year.' },
  overlaps: {
    zh: '该单位已受托督查同一范围至 {until}，请改从其后开始，或先终止原委托。',
    en: 'This unit supervises some of the same until {until}; begin after that, or end that mandate first.',
  },
  orderedAlready: {
    zh: '该编号已有待审批或未期满的穿透督查，请待其结束，或先终止。',
    en: 'An order that is open names it already; wait for its end, or end it first.',
  },
  metPeriod: {
    zh: '与未办结的{number}会议时段重叠，请先办结该会或另选时段。',
    en: 'The period meets that of {number}, which is open; close that one or choose another period.',
  },
  notAttendee: {
    zh: '只能邀请本级政府单位或直接下级，请另选。',
    en: 'Invite units of your government or those directly below.',
  },
  invitedAlready: {
    zh: '会议通知已发出，只能增加参会单位，请补上去掉的单位。',
    en: 'The notice went out; add bodies, and put back those left out.',
  },
  secretMatter: {
    zh: '工作秘密事项不列入会议议程，请另选。',
    en: 'A work secret stands on no agenda; choose another matter.',
  },
  endedMatter: {
    zh: '事项已办结或不再由本机构督办，请另选。',
    en: 'The matter has ended or left this office; choose another.',
  },
  onAgenda: { zh: '该事项已在议程中，请另选。', en: 'It stands on the agenda already; choose another.' },
  undecided: { zh: '还有 {count} 项议题未议定，请逐项议定。', en: '{count} lines are undecided; decide on each.' },
  oneLead: { zh: '牵头单位只能有一个，请改其余为成员。', en: 'One body leads; make the others members.' },
  oneCoordinator: {
    zh: '协调调度只设一人，请改其余为成员。',
    en: 'One person coordinates; make the others members.',
  },
  leadCoordinates: { zh: '协调调度由牵头单位的人担任。', en: 'Somebody of the lead coordinates.' },
  namesItself: { zh: '该单位自行派员，请清空人选。', en: 'That unit names somebody itself; leave the person empty.' },
  sendsNobody: { zh: '不派员时请清空人选。', en: 'Nobody is sent; leave the person empty.' },
  leadsAlready: {
    zh: '该同志已担首要责任，请另选。',
    en: 'This person bears the first responsibility already; choose another.',
  },
  notSubordinate: { zh: '只能对下级单位穿透督查，请另选。', en: 'Choose a unit below your own.' },
  notOnScale: { zh: '请从本次督查的等次中选择：{grades}。', en: 'Choose a grade of this visit: {grades}.' },
  beatUnit: {
    zh: '只能选本单位或本级政府内的下级单位，请另选。',
    en: 'Choose your own unit or one below it in your own government.',
  },
  neverWalked: {
    zh: '请至少定一种巡查时间：周巡查日、夜间巡查或长假巡查。',
    en: 'Choose at least one: a day of the week, a night, or long holidays.',
  },
  patrolDay: {
    zh: '只能登记今天及前 {days} 天内、责任段划定之后的巡查。',
    en: 'Choose today or one of the {days} days before, on which the beat was walked already.',
  },
  notSuggested: {
    zh: '该单位已没有选点依据，请取消“按建议选点”或另选。',
    en: 'Nothing speaks for this unit any more; choose another, or plan without a suggestion.',
  },
  gradeEach: { zh: '请为每项督查任务划定完成等次。', en: 'Grade each task at which the visit looks.' },
  checkEach: { zh: '请逐项填写检查结果。', en: 'Say what was found at each line of the checklist.' },
  outsideReach: { zh: '只能督查下级单位，请另选。', en: 'Choose a unit below your own.' },
  hiddenVisit: {
    zh: '这次暗访尚未发布，登记核实情况会让被督查单位提前知晓；请在发布后登记。',
    en: 'This visit is not released, and the unit reads at once what is said here; say it after the release.',
  },
  joinedAlready: {
    zh: '已并入该联合督查，请另选。',
    en: 'It belongs to this joint operation already; choose another.',
  },
  approvesAlready: { zh: '该同志已是审批人，请另选。', en: 'This person approves it already; choose another.' },
  anotherApproves: {
    zh: '须由拟定人以外的同志审批，请另选。',
    en: 'Somebody other than you approves it; choose another.',
  },
  ofInspected: {
    zh: '不能督查本单位或其下属单位，请更换人员。',
    en: 'Nobody inspects his own unit or one below it; send somebody else.',
  },
  notTakingPart: {
    zh: '只能选派已参加这项联合督查的单位人员；请从名单中另选。',
    en: 'Only bodies that take part in this joint operation send people; choose one of those listed.',
  },
  leaderGoes: {
    zh: '领导带队督查须有本级领导参加，请把带队领导列入督查组。',
    en: 'A leader of the own government leads this kind of visit; add him to the team.',
  },
  sameRegion: {
    zh: '被督查地区的人员不能参加，请改派其他地区的人员。',
    en: 'Nobody of the inspected region goes; send somebody of another.',
  },
  noRegion: {
    zh: '异地交叉的人员和其他单位派出的人员须来自同级其他地区，请更换人员。',
    en: 'Whoever goes across regions or is sent by another unit is of another region of the same level; send somebody of one.',
  },
  visitTooLong: {
    zh: '一次督查最多 {max} 天，请缩短。',
    en: 'A visit lasts {max} days at most; choose an earlier end.',
  },
  outsidePeriod: {
    zh: '日程须在 {from} 至 {until} 之间。',
    en: 'Lines of the schedule lie between {from} and {until}.',
  },
  inJoint: {
    zh: '该事项正在联合督查，请先终止联合督查。',
    en: 'A joint operation runs on this matter; end it first.',
  },
  secretScope: {
    zh: '工作秘密事项不列入联合督查，请去掉。',
    en: 'A work secret is in no joint operation; leave it out.',
  },
  moreSecret: {
    zh: '该事项密级高于此项联合督查，不能列入，请另行组织。',
    en: 'It is more secret than the operation; leave it out and organise another.',
  },
  heldInRoom: {
    zh: '发起或参加单位承办其中的任务，不能列入，请只选其他任务。',
    en: 'Somebody in the room holds a task of it; choose other tasks alone.',
  },
  holdsTask: {
    zh: '该单位承办督查范围内的任务，不能参加督查，请另选单位。',
    en: 'This unit holds a task in scope; another must supervise.',
  },
  tooSoon: { zh: '至少留 {hours} 小时。', en: 'Leave at least {hours} hours.' },
  notUrgent: { zh: '急件时限不超过 {days} 天。', en: 'An urgent matter ends within {days} days.' },
  tooOften: {
    zh: '不得比上级要求本单位的报告更频繁。',
    en: 'Reports may not be asked more often than yours are asked.',
  },
  byMatter: { zh: '急件按事项时限办理，不另设时限。', en: 'An urgent matter has its own limit; give no other.' },
  stale: { zh: '已被他人更新，请刷新后再办理。', en: 'Changed by somebody else; refresh and try again.' },
  chainTooShort: { zh: '请至少再加 {missing} 个工作日。', en: 'Add at least {missing} working days.' },
  daysOfYear: {
    zh: '日期须都在 {year} 年内、不重复，且不超过 60 天。',
    en: 'Give days of {year} only, each once, at most 60.',
  },
  weekends: { zh: '补班日须为星期六或星期日。', en: 'Make-up days must be Saturdays or Sundays.' },
  bothWays: { zh: '同一天不能既放假又补班。', en: 'A day cannot be both free and worked.' },
  needsList: {
    zh: '工作秘密须逐件登记并确定知悉范围，不能批量导入。',
    en: 'Work secrets are registered one by one, each with its need-to-know list.',
  },
  noListNeeded: {
    zh: '只有工作秘密须确定知悉范围，请清空。',
    en: 'Only work secrets have a need-to-know list; leave it empty.',
  },
  notCleared: { zh: '该同志的涉密权限不足，不能知悉工作秘密。', en: 'This person is not cleared for work secrets.' },
  notClearedSelf: {
    zh: '您的涉密权限不足，不能登记工作秘密。',
    en: 'You are not cleared for work secrets; somebody who is must register it.',
  },
  notHigher: { zh: '请选择比现在更高的密级。', en: 'Choose a level above the present one.' },
  notLower: { zh: '请选择比现在更低的密级。', en: 'Choose a level below the present one.' },
  unitUnaware: {
    zh: '以下单位没有知悉范围内的人员，请先加入：{units}。',
    en: 'Nobody on the need-to-know list holds a post there; name somebody first: {units}.',
  },
  personUnaware: {
    zh: '该同志不在知悉范围内，请由立项单位先加入。',
    en: 'This person is not on the need-to-know list; ask the originating office.',
  },
  lessSecret: { zh: '密级不得低于移送事项。', en: 'No less secret than what was sent.' },
  belowLetter: {
    zh: '该事项由{units}移送，密级不得低于移送件；请先商请其降低移送事项的密级。',
    en: 'This matter was sent by another office and may not be less secret than its letter; ask it to lower that first: {units}.',
  },
  letterAbove: {
    zh: '{units}已据移送件另立事项，其密级较低；请先商请其提高该事项的密级。',
    en: 'What was sent is registered elsewhere as a matter of a lower class; ask that office to raise it first: {units}.',
  },
  stateSecret: {
    zh: '国家秘密不得录入，请改选密级或线下办理。',
    en: 'State secrets may not be entered; choose another level or handle it on paper.',
  },
  classified: {
    zh: '含有国家秘密标志（如“机密★”），不得录入；请删除，涉密内容按保密规定线下办理。',
    en: 'This bears the mark of a state secret; take it out and handle what is secret on paper.',
  },
  classifiedCell: {
    zh: '{cell} 单元格含有国家秘密标志，不得录入；请删除该行后再上传。',
    en: 'Cell {cell} bears the mark of a state secret; take its line out before you send the file.',
  },
  oneself: {
    zh: '不能提请本人审定，请另选领导。',
    en: 'You may not ask yourself; choose another leader.',
  },
  notPersonnel: {
    zh: '只能反馈给本级人力资源和社会保障部门。',
    en: 'A decision is fed back to the personnel department of your own government alone.',
  },
  handledByUs: {
    zh: '本单位承办的举报件不能由本单位督察，请移除此件。',
    en: 'Your own unit handled this case and cannot review it; leave it out.',
  },
  dayUnreadable: {
    zh: '“{text}”不是日期，请写成 2026-10-20 的样子。',
    en: '“{text}” is no day; write it as 2026-10-20.',
  },
  unitUnknown: {
    zh: '没有名为“{name}”的单位，请选择承办单位。',
    en: 'No unit is called “{name}”; choose the unit that handled it.',
  },
  unitAmbiguous: {
    zh: '“{name}”可指 {count} 个单位，请选择承办单位。',
    en: '“{name}” may be any of {count} units; choose the one that handled it.',
  },
  cellFormula: { zh: '单元格是公式，请改写为数值。', en: 'The cell is a formula; write its value.' },
  cellError: { zh: '单元格是计算错误，请改写。', en: 'The cell shows an error; write it anew.' },
  orNone: { zh: '请写明存在问题；没有的，填“无”。', en: 'Say which problems there are; “none” where there are none.' },
  notQuoted: { zh: '引文须与下级报告原文一致，不得改动。', en: 'A quote is the words of the report below, unchanged.' },
  secretQuote: { zh: '引文密级高于本报告，不能引用。', en: 'The report quoted is of a higher class than this one.' },
  unsealed: { zh: '正式报告须加盖公章，请用印后勾选。', en: 'A formal report bears the seal; tick this once it does.' },
  fileEnding: {
    zh: '只能上传 pdf、ofd、docx、xlsx、pptx、jpg、png、webp、txt、csv、mp4 文件，请另存后再传。',
    en: 'Save it as pdf, ofd, docx, xlsx, pptx, jpg, png, webp, txt, csv or mp4.',
  },
  fileEmpty: { zh: '文件是空的，请重新选择。', en: 'The file is empty; choose another.' },
  fileTooLarge: { zh: '文件最大 {max} MB，请压缩或拆分。', en: 'At most {max} MB; make it smaller or divide it.' },
  filesTooLarge: { zh: '附件合计最大 {max} MB，请去掉一些。', en: 'At most {max} MB in all; leave some out.' },
  fileHash: {
    zh: '内容在传输中有变化，请重新上传。',
    en: 'The content changed on its way; send it again.',
  },
  fileKind: {
    zh: '内容与扩展名不符，请用原软件另存后再传。',
    en: 'The content is not what its ending says; save it anew with its own program.',
  },
  photoPlace: {
    zh: '照片带有拍摄地点等信息，或带有无法读取的附加信息。请在本页面重新选择该照片（页面会自动去除），或去除拍摄信息后再传。',
    en: 'The photo tells where it was taken, or holds what cannot be read; choose it again on this page, which takes that off, or take it off first.',
  },
  fileNoText: {
    zh: '不是 UTF-8 文本，请另存为 UTF-8 编码后再传。',
    en: 'This is no text in UTF-8; save it in UTF-8.',
  },
  fileBomb: { zh: '展开后过大，请减少内容后再传。', en: 'It unpacks to too much; make it smaller.' },
  fileLocked: { zh: '文件已加密，请取消密码后再传。', en: 'It is locked by a password; remove it.' },
  fileMacros: {
    zh: '含有宏或可执行内容，请另存为不含宏的文件。',
    en: 'It holds macros or programs; save it without them.',
  },
  required: { zh: '必填。', en: 'Required.' },
  tooLong: { zh: '最多 {max} 个字，现有 {length} 个。', en: 'At most {max} characters; there are {length}.' },
  tooShort: { zh: '至少 {min} 个字。', en: 'At least {min} characters.' },
  reused: { zh: '请求编号重复，请刷新后重试。', en: 'Refresh and try again.' },
  notFound: { zh: '没有找到，请重新选择。', en: 'Not found; choose again.' },
  notNow: { zh: '日期不在允许的范围内。', en: 'The date is out of range.' },
  notSuperior: {
    zh: '只能向交办单位或上级单位寻求支持。',
    en: 'Support is sought of who ordered or of a level above.',
  },
  notWithinTask: {
    zh: '应在今天至任务办结时限之间。',
    en: 'Must lie between today and the limit of the task.',
  },
  askedAlready: { zh: '该单位尚未答复上一次协调请求。', en: 'This unit has yet to answer an earlier request.' },
  beforeStart: { zh: '结束日期不能早于开始日期。', en: 'The end may not be before the start.' },
  loginTaken: { zh: '用户名已被使用，请换一个。', en: 'The login name is taken; choose another.' },
  loginShape: {
    zh: '用户名为 2–64 个小写字母、数字、点、横线或下划线。',
    en: 'Use 2 to 64 small letters, digits, dots, dashes or underscores.',
  },
  wrongPassword: { zh: '原密码不正确。', en: 'The present password is wrong.' },
  weakPassword: {
    zh: '密码至少 {min} 个字，且不能包含用户名。',
    en: 'Use at least {min} characters that do not contain the login name.',
  },
  samePassword: { zh: '新密码不能与原密码相同。', en: 'The new password must differ from the present one.' },
  notAllowed: { zh: '此处不适用，请清空。', en: 'Not used here; leave it empty.' },
  outOfRange: { zh: '应在 {min} 到 {max} 之间。', en: 'Use a number from {min} to {max}.' },
  malformed: { zh: '格式不正确。', en: 'Malformed.' },
  tooFew: { zh: '至少 {min} 项。', en: 'At least {min}.' },
  tooMany: { zh: '最多 {max} 项。', en: 'At most {max}.' },
  malformedText: {
    zh: '含有无法保存的字符，请删除后重新输入。',
    en: 'Holds characters that cannot be kept; remove them and type the text again.',
  },
  malformedDate: {
    zh: '日期应写成 YYYY-MM-DD，如 2026-03-01。',
    en: 'Write the date as YYYY-MM-DD, such as 2026-03-01.',
  },
  noSuchDay: { zh: '没有这一天，请重新选择日期。', en: 'There is no such day; choose another.' },
  dateOutOfRange: { zh: '日期应在 1949 年到 2199 年之间。', en: 'Use a day from 1949 to 2199.' },
  malformedInstant: {
    zh: '时间应写成 ISO 8601 格式，如 2026-03-01T08:00:00.000Z。',
    en: 'Write the time in ISO 8601, such as 2026-03-01T08:00:00.000Z.',
  },
  wrongType: { zh: '内容的类型不正确，请重新填写。', en: 'This is the wrong kind of value; fill it in again.' },
  unknownValue: { zh: '没有这个选项，请重新选择。', en: 'There is no such choice; choose again.' },
  unknownField: { zh: '没有这一项，请刷新页面后重试。', en: 'There is no such field; refresh the page and try again.' },
};
