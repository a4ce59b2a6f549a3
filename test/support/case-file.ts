/** The complainant of every case of the tests. */
export const complainant = {
  ...{ complainantName: '欧阳守信', complainantPhone: '13854367219', complainantAddress: '滨城区黄河五路27号' },
};

/** An export of a hotline, under heads of its own. */
export const caseFile: readonly (readonly string[])[] = [
  ['12345热线办结工单', '', '', '', '', '', ''],
  ['工单编号', '诉求内容', '办理单位', '办结时间', '诉求人姓名', '来电号码', '联系地址'],
  ['12345-0001', '夜间违规施工扰民。', '滨州市人民政府', '2026-10-20 17:32:05', ...Object.values(complainant)],
  ['12345-0002', '=1+1 路灯不亮', '滨州市', '2026/9/8', '赵某', '', ''],
];
