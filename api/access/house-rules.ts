import type { Rule } from './rule.ts';

/** Rules of the house: sessions, records, people, posts, calendars, audit. */
export const houseRules: Readonly<Record<string, Rule>> = {
  'session.live': { zh: '登录已失效，请重新登录。', en: 'The session is over; sign in again.', source: 'A11' },
  'session.post': {
    zh: '当前没有在任职务，不能办理；请联系本级管理员。',
    en: 'You hold no post today; ask your administrator.',
    source: 'visibility.md Roles',
  },
  'Notification.markRead': {
    zh: '只能标记本岗位收到的消息。',
    en: 'You mark only what your own post was told.',
    source: 'visibility.md G10',
  },
  'session.password': { zh: '用户名或密码不正确。', en: 'The login name or the password is wrong.', source: 'A11' },
  'session.wait': {
    zh: '尝试次数过多，请 {seconds} 秒后再试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
    source: 'A02',
  },
  'session.firstPassword': {
    zh: '首次登录须先修改密码。',
    en: 'Change your first password before anything else.',
    source: 'A11',
  },
  'idempotency.key': {
    zh: '同一请求编号已用于另一项操作，请刷新后重试。',
    en: 'The request key was used for another act; refresh and try again.',
    source: 'A12',
  },
  'record.version': {
    zh: '记录已被他人更新，请刷新后再办理。',
    en: 'Somebody changed the record; refresh and try again.',
    source: 'A12',
  },
  'record.tries': {
    zh: '多次查找不到记录，请 {seconds} 秒后再试。',
    en: 'Too many records were not found; try again in {seconds} seconds.',
    source: 'T02',
  },
  'record.seen': { zh: '没有找到该记录。', en: 'No such record.', source: 'visibility.md G10' },
  'matrix.unreadable': {
    zh: '文件不是可读取的表格；请另存为 .xlsx 或 .csv 后再上传。',
    en: 'The file is no table that can be read; save it as .xlsx or .csv.',
    source: 'M-19',
  },
  'matrix.tooLarge': {
    zh: '文件过大：最大 5 MB，解压后 48 MB。请删除图片、空白工作表后再上传。',
    en: 'The file is too large: at most 5 MB, 48 MB unpacked. Remove pictures and empty sheets.',
    source: 'M-19',
  },
  'matrix.tooManyRows': {
    zh: '超过 5,000 行；请分成几个文件。',
    en: 'More than 5,000 rows; divide the file.',
    source: 'M-19',
  },
  'matrix.tooWide': {
    zh: '超过 64 列；请只保留需要导入的各列。',
    en: 'More than 64 columns; keep those to import.',
    source: 'M-19',
  },
  'matrix.tooSlow': {
    zh: '20 秒内未能读完；请另存为 .csv 或分成几个文件。',
    en: 'It could not be read within 20 seconds; save it as .csv or divide it.',
    source: 'M-19',
  },
  'matrix.busy': {
    zh: '正在读取其他文件，请稍后再试。',
    en: 'Other files are being read; try again shortly.',
    source: 'M-19',
  },
  'matrix.encrypted': {
    zh: '文件设有密码；请去掉密码后再上传。',
    en: 'The file has a password; take it off.',
    source: 'M-19',
  },
  'matrix.oldFormat': {
    zh: '文件是旧版 .xls 或设有密码；请另存为不加密的 .xlsx。',
    en: 'The file is an old .xls or has a password; save it as .xlsx without one.',
    source: 'M-19',
  },
  'matrix.macros': {
    zh: '文件含有宏；请另存为不含宏的 .xlsx。',
    en: 'The file holds macros; save it as .xlsx without them.',
    source: 'M-19',
  },
  'matrix.links': {
    zh: '文件引用外部数据或嵌有其他文件；请断开链接、删除嵌入对象后再上传。',
    en: 'The file links to other data or holds other files; break the links and remove the objects.',
    source: 'M-19',
  },
  'caseFile.columns': {
    zh: '表中没有这些列：{heads}。请按模板的表头命名后再上传。',
    en: 'These columns are missing: {heads}. Head them as the template does.',
    source: 'M-36',
  },
  'caseFile.tooManyCases': {
    zh: '表中有 {count} 件，一次最多 {max} 件；请分成几个文件。',
    en: 'The file holds {count} cases, at most {max} at once; divide it.',
    source: 'M-36',
  },
  'caseFile.empty': { zh: '表中没有举报件。', en: 'The file holds no case.', source: 'M-36' },
  'input.fields': { zh: '有内容需要修改。', en: 'Something needs to be corrected.', source: 'API' },
  'Aggregate.read': {
    zh: '只有督查机构和领导可以查看下级立项件数。',
    en: 'Only offices that supervise and leaders see how many matters lower levels have.',
    source: 'visibility.md Z7',
  },
  'Linkage.read': {
    zh: '只有督查机构和领导可以查看本单位的联动情况。',
    en: 'Only an office that supervises and its leaders see the linkages of the year.',
    source: 'M-100',
  },
  'Duty.appoint': {
    zh: '只有督查机构负责人或管理员可以确定督查责任人。',
    en: 'Only the head of the office or the administrator names who supervises.',
    source: 'M-05',
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
  'Post.subtree': {
    zh: '管理员只能办理本单位及其所属单位的职务。',
    en: 'An administrator settles posts of his own unit and of those under it.',
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
  'OrgUnit.succeed': {
    zh: '只有本级管理员可以办理所属机构的承继。',
    en: 'Only the administrator of a tenant lets a unit of it take the place of another.',
    source: 'lifecycle 5.2',
  },
  'OrgSuccession.withdraw': {
    zh: '只有本级管理员可以撤回所属机构的承继。',
    en: 'Only the administrator of a tenant takes back an order by which a unit of it will be succeeded.',
    source: 'lifecycle 5.2',
  },
  'OrgSuccession.withdrawn': {
    zh: '已经撤回。',
    en: 'It was taken back already.',
    source: 'lifecycle 5.2',
  },
  'OrgSuccession.inForce': {
    zh: '生效日期已到，不能撤回。',
    en: 'Its day has come; it cannot be taken back.',
    source: 'lifecycle 5.2',
  },
  'File.upload': {
    zh: '当前岗位不办理事项，不能上传附件。',
    en: 'Your post handles no matters and hands in no files.',
    source: 'visibility.md Roles',
  },
  'File.send': {
    zh: '只能续传本岗位自己的上传。',
    en: 'Only the post that began an upload sends its bytes.',
    source: 'visibility.md G10',
  },
  'File.free': {
    zh: '未使用的附件过多，请先随报告提交，或一天后再传（最多 {files} 个、合计 1 GB）。',
    en: 'Too many files hang on nothing: use them or try again in a day (at most {files}, 1 GB in all).',
    source: 'I03',
  },
  'File.busy': {
    zh: '该文件正在上传，请稍候再试。',
    en: 'The file is being sent already; wait and try again.',
    source: 'I03',
  },
  'File.offset': {
    zh: '已收到 {received} 字节，请从此处续传。',
    en: '{received} bytes are here; go on from there.',
    source: 'I03',
  },
  'File.tooMuch': {
    zh: '发送的内容超过所报大小，请重新选择文件。',
    en: 'More was sent than was announced; choose the file again.',
    source: 'I03',
  },
  'File.altered': {
    zh: '该附件与上传时不一致，已停止提供并记录，请联系上传单位重新提供。',
    en: 'The file is no longer what was handed in: it is held back and put on record; ask its unit for it anew.',
    source: 'M-101',
  },
  'File.foreign': {
    zh: '请求来自其他网站，已拒绝。',
    en: 'The request came from another site and was refused.',
    source: 'A11',
  },
  'Audit.read': {
    zh: '只有审计员可以查看留痕。',
    en: 'Only auditors read the chain of events.',
    source: 'visibility.md Roles',
  },
};
