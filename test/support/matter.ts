/** A matter that can be registered as it is. */
export const matter = {
  title: '黄河滩区防汛整治',
  body: '汛期前完成堤防加固,逐级落实责任。',
  source: 'WORK_REPORT',
  sourceRef: '第 12 条',
  originatedOn: '2026-11-01',
  secrecy: 'INTERNAL',
};
