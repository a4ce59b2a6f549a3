import type { FieldProblem, Problem } from '../platform/result.ts';

/** The languages in which the server explains itself. */
export type Language = 'zh-CN' | 'en';

/** A rule that can say no: its sentence in both languages, with {names} for numbers, and the document it comes from (B9). */
interface Rule {
  readonly zh: string;
  readonly en: string;
  readonly source: string;
}

/** Every rule by which an act is refused; a refusal whose rule is missing here fails the build's tests. */
export const ruleBook: Readonly<Record<string, Rule>> = {
  'session.live': { zh: '登录已失效,请重新登录。', en: 'The session is over; sign in again.', source: 'A11' },
  'session.post': {
    zh: '当前没有在任职务,不能办理;请联系本级管理员。',
    en: 'You hold no post today; ask your administrator.',
    source: 'visibility.md Roles',
  },
  'session.password': { zh: '用户名或密码不正确。', en: 'The login name or the password is wrong.', source: 'A11' },
  'session.wait': {
    zh: '尝试次数过多,请 {seconds} 秒后再试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
    source: 'A02',
  },
  'session.firstPassword': {
    zh: '首次登录须先修改密码。',
    en: 'Change your first password before anything else.',
    source: 'A11',
  },
  'idempotency.key': {
    zh: '同一请求编号已用于另一项操作,请刷新后重试。',
    en: 'The request key was used for another act; refresh and try again.',
    source: 'A12',
  },
  'record.version': {
    zh: '记录已被他人更新,请刷新后再办理。',
    en: 'Somebody changed the record; refresh and try again.',
    source: 'A12',
  },
  'record.seen': { zh: '没有找到该记录。', en: 'No such record.', source: 'visibility.md G10' },
  'input.fields': { zh: '有内容需要修改。', en: 'Something needs to be corrected.', source: 'API' },
  'light.suspended': { zh: '已挂起,时限暂停计算。', en: 'Suspended: the clock stands still.', source: 'lifecycle 5.4' },
  'light.negativeList': { zh: '已列入负面清单。', en: 'On the negative list.', source: 'lifecycle 5.4' },
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
    zh: '本期报告逾期未报。',
    en: 'A report of this period is missing past its grace.',
    source: 'lifecycle 5.4',
  },
  'light.failedVerification': {
    zh: '核查未通过,尚未整改到位。',
    en: 'A failed verification is still open.',
    source: 'lifecycle 5.4',
  },
  'light.submitted': {
    zh: '已按时上报,等待验收。',
    en: 'Handed in on time, waiting for acceptance.',
    source: 'lifecycle 5.4',
  },
  'light.near': { zh: '临近办理时限。', en: 'Close to its limit.', source: 'lifecycle 5.4' },
  'light.forecast': {
    zh: '按现有进度预计不能按时完成。',
    en: 'At the present pace it will be late.',
    source: 'lifecycle 5.4',
  },
  'light.madeUp': { zh: '曾漏报,已补报。', en: 'A missed report was made up.', source: 'lifecycle 5.4' },
  'light.onTrack': { zh: '按计划推进。', en: 'On track.', source: 'lifecycle 5.4' },
  'deadline.chain': {
    zh: '时限不可行:{level}只剩 {left} 个工作日,还差 {missing} 个工作日。',
    en: 'The limit cannot be met: {level} is left {left} working days, {missing} too few.',
    source: 'B10',
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
  'Item.establish': {
    zh: '只有督查机构负责人可以立项。',
    en: 'Only the head of the supervision office establishes.',
    source: 'lifecycle 5.1',
  },
  'Item.decline': {
    zh: '只有督查机构负责人可以决定不立项。',
    en: 'Only the head of the supervision office declines.',
    source: 'lifecycle 5.1',
  },
  'Item.machine': {
    zh: '事项当前状态不允许此项操作。',
    en: 'The present state of the item does not allow this.',
    source: 'lifecycle 5.1',
  },
  'item.secrecy': {
    zh: '本系统不得处理国家秘密,请按保密规定另行办理。',
    en: 'State secrets may not be kept here; handle them by the rules of secrecy.',
    source: 'V-20',
  },
  'Person.create': {
    zh: '只有本级管理员可以登记人员。',
    en: 'Only the administrator of the tenant registers people.',
    source: 'visibility.md House',
  },
  'Person.read': {
    zh: '只有本级管理员可以查看人员名册。',
    en: 'Only the administrator of the tenant reads the list of people.',
    source: 'visibility.md House',
  },
  'Person.update': {
    zh: '只有本级管理员可以修改人员信息。',
    en: 'Only the administrator of the tenant changes people.',
    source: 'visibility.md House',
  },
  'Person.enrol': {
    zh: '只有本级管理员可以开通账号。',
    en: 'Only the administrator of the tenant gives logins.',
    source: 'visibility.md House',
  },
  'Post.appoint': {
    zh: '只有本级管理员可以任命职务。',
    en: 'Only the administrator of the tenant appoints to posts.',
    source: 'visibility.md House',
  },
  'Post.read': {
    zh: '只有本级管理员可以查看职务名册。',
    en: 'Only the administrator of the tenant reads the list of posts.',
    source: 'visibility.md House',
  },
  'Post.release': {
    zh: '只有本级管理员可以免去职务。',
    en: 'Only the administrator of the tenant releases from posts.',
    source: 'visibility.md House',
  },
  'Post.ownRole': {
    zh: '管理员不能给自己任命职务。',
    en: 'An administrator may not appoint himself.',
    source: 'A11 cases',
  },
  'Post.duties': {
    zh: '同一人不得兼任安全管理员与审计员。',
    en: 'One person may not be both security administrator and auditor.',
    source: 'MLPS-1',
  },
  'Clock.advance': {
    zh: '只有管理员可以拨快演示时钟。',
    en: 'Only an administrator moves the demo clock.',
    source: 'lifecycle T1',
  },
  'Clock.absent': {
    zh: '正式环境的时钟不能拨动。',
    en: 'The clock of a production system cannot be moved.',
    source: 'lifecycle T1',
  },
  'Calendar.import': {
    zh: '只有省级管理员可以导入节假日安排。',
    en: "Only the administrator of the province imports a year's holidays.",
    source: 'B11',
  },
  'Audit.read': {
    zh: '只有审计员可以查看留痕。',
    en: 'Only auditors read the chain of events.',
    source: 'visibility.md Roles',
  },
};

/** Reasons for which a field is wrong: the reason and the remedy. */
export const fieldBook: Readonly<Record<string, Omit<Rule, 'source'>>> = {
  stale: { zh: '已被他人更新,请刷新后再办理。', en: 'Changed by somebody else; refresh and try again.' },
  chainTooShort: { zh: '请至少再加 {missing} 个工作日。', en: 'Add at least {missing} working days.' },
  daysOfYear: {
    zh: '日期须都在 {year} 年内、不重复,且不超过 60 天。',
    en: 'Give days of {year} only, each once, at most 60.',
  },
  weekends: { zh: '补班日须为星期六或星期日。', en: 'Make-up days must be Saturdays or Sundays.' },
  bothWays: { zh: '同一天不能既放假又补班。', en: 'A day cannot be both free and worked.' },
  needsList: {
    zh: '工作秘密须先确定知悉范围,暂不能登记。',
    en: 'Work secrets need a need-to-know list; they cannot be registered yet.',
  },
  stateSecret: {
    zh: '国家秘密不得录入,请改选密级或线下办理。',
    en: 'State secrets may not be entered; choose another level or handle it on paper.',
  },
  required: { zh: '必填。', en: 'Required.' },
  tooLong: { zh: '最多 {max} 个字,现有 {length} 个。', en: 'At most {max} characters; there are {length}.' },
  tooShort: { zh: '至少 {min} 个字。', en: 'At least {min} characters.' },
  reused: { zh: '请求编号重复,请刷新后重试。', en: 'Refresh and try again.' },
  notFound: { zh: '没有找到,请重新选择。', en: 'Not found; choose again.' },
  notNow: { zh: '日期不在允许的范围内。', en: 'The date is out of range.' },
  beforeStart: { zh: '结束日期不能早于开始日期。', en: 'The end may not be before the start.' },
  loginTaken: { zh: '用户名已被使用,请换一个。', en: 'The login name is taken; choose another.' },
  loginShape: {
    zh: '用户名为 2–64 个小写字母、数字、点、横线或下划线。',
    en: 'Use 2 to 64 small letters, digits, dots, dashes or underscores.',
  },
  wrongPassword: { zh: '原密码不正确。', en: 'The present password is wrong.' },
  weakPassword: {
    zh: '密码至少 {min} 个字,且不能包含用户名。',
    en: 'Use at least {min} characters that do not contain the login name.',
  },
  samePassword: { zh: '新密码不能与原密码相同。', en: 'The new password must differ from the present one.' },
  notAllowed: { zh: '此处不适用,请清空。', en: 'Not used here; leave it empty.' },
  outOfRange: { zh: '应在 {min} 到 {max} 之间。', en: 'Use a number from {min} to {max}.' },
  malformed: { zh: '格式不正确。', en: 'Malformed.' },
};

const fill = (sentence: string, params: Problem['params'] = {}): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

const pick = (entry: { zh: string; en: string } | undefined, language: Language): string =>
  entry === undefined ? '' : language === 'zh-CN' ? entry.zh : entry.en;

/** The sentence of a problem in the language of the request. */
export const explain = (problem: Problem, language: Language): string =>
  fill(pick(ruleBook[problem.ruleId ?? ''] ?? ruleBook['input.fields'], language), problem.params);

/** The sentence of one wrong field. */
export const explainField = (field: FieldProblem, language: Language): string =>
  fill(pick(fieldBook[field.code] ?? fieldBook.malformed, language), field.params);
