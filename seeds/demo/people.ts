import { departmentId, divisionId } from '../org-units.ts';

/** Everybody of the demo story shares this password; demo mode offers it on the sign-in page. */
export const demoPassword = 'see-it-through-2026';

/** Somebody of the demo story: login, name, title as the sign-in page shows it, and the posts he holds. */
export interface DemoSeed {
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly tenant: string;
  readonly clearance: number;
  readonly posts: readonly { unit: number; role: string; fields?: readonly number[] }[];
}

const office = (code: string): number => divisionId(code);

/** One province as a story: the provincial office, the city offices of Binzhou and Weifang, a county, a unit and their administrators. */
export const demoPeople: readonly DemoSeed[] = [
  person('zhang.min', '张敏', '山东省人民政府办公厅 · 督查员', '37', [
    { unit: office('37'), role: 'SUPERVISION_OFFICER' },
  ]),
  person('li.guohua', '李国华', '山东省人民政府办公厅 · 督查室主任', '37', [
    { unit: office('37'), role: 'OFFICE_HEAD' },
  ]),
  person('zhao.wen', '赵文', '山东省人民政府办公厅 · 核查员', '37', [
    { unit: office('37'), role: 'SUPERVISION_OFFICER' },
  ]),
  person('gao.yuan', '高远', '山东省人民政府 · 副省长', '37', [{ unit: office('37'), role: 'LEADER' }]),
  person('sun.admin', '孙立', '山东省 · 系统管理员', '37', [{ unit: 37, role: 'TENANT_ADMIN' }]),
  person('qian.audit', '钱正', '山东省 · 审计员', '37', [{ unit: 37, role: 'AUDITOR' }]),
  person('zhou.dang', '周档', '山东省人民政府办公厅 · 档案员', '37', [{ unit: office('37'), role: 'ARCHIVE_CLERK' }]),
  person('liu.yang', '刘洋', '滨州市人民政府 · 联络员', '3716', [
    { unit: divisionId('3716'), role: 'LIAISON' },
    { unit: divisionId('3716'), role: 'HANDLER' },
  ]),
  person('ma.li', '马莉', '滨州市人民政府 · 第一责任人', '3716', [{ unit: divisionId('3716'), role: 'FIRST' }]),
  person('wang.qiang', '王强', '滨州市人民政府 · 直接责任人', '3716', [{ unit: divisionId('3716'), role: 'DIRECT' }]),
  person('he.jun', '何军', '滨州市人民政府办公室 · 督查员', '3716', [
    { unit: divisionId('3716'), role: 'SUPERVISION_OFFICER' },
  ]),
  person('wu.admin', '吴刚', '滨州市 · 系统管理员', '3716', [{ unit: divisionId('3716'), role: 'TENANT_ADMIN' }]),
  person('chen.jing', '陈静', '潍坊市人民政府 · 联络员', '3707', [
    { unit: divisionId('3707'), role: 'LIAISON' },
    { unit: divisionId('3707'), role: 'HANDLER' },
  ]),
  person('tang.wei', '唐伟', '潍坊市人民政府 · 第一责任人', '3707', [{ unit: divisionId('3707'), role: 'FIRST' }]),
  person('xu.lei', '徐磊', '潍坊市人民政府 · 直接责任人', '3707', [{ unit: divisionId('3707'), role: 'DIRECT' }]),
  person('guo.tao', '郭涛', '潍坊市人民政府办公室 · 督查员', '3707', [
    { unit: divisionId('3707'), role: 'SUPERVISION_OFFICER' },
  ]),
  person('feng.lei', '冯磊', '博兴县人民政府办公室 · 督查员', '371625', [
    { unit: divisionId('371625'), role: 'SUPERVISION_OFFICER' },
    { unit: divisionId('371625'), role: 'LIAISON' },
  ]),
  person('meng.fan', '孟凡', '博兴县人民政府 · 承办人', '371625', [{ unit: divisionId('371625'), role: 'HANDLER' }]),
  person('song.bo', '宋波', '博兴县人民政府 · 第一责任人', '371625', [{ unit: divisionId('371625'), role: 'FIRST' }]),
  person('tian.hai', '田海', '博兴县人民政府 · 直接责任人', '371625', [{ unit: divisionId('371625'), role: 'DIRECT' }]),
  person('yang.fan', '杨帆', '博兴县水利局 · 承办人', '371625', [
    { unit: departmentId('371625', 16), role: 'HANDLER' },
    { unit: departmentId('371625', 16), role: 'LIAISON' },
  ]),
  person('hu.bin', '胡斌', '博兴县水利局 · 第一责任人', '371625', [
    { unit: departmentId('371625', 16), role: 'FIRST' },
  ]),
  person('xie.min', '谢敏', '博兴县水利局 · 直接责任人', '371625', [
    { unit: departmentId('371625', 16), role: 'DIRECT' },
  ]),
  person('zheng.huan', '郑环', '滨州市生态环境局 · 第一责任人', '3716', [
    { unit: departmentId('3716', 13), role: 'FIRST' },
  ]),
  person('jiang.an', '姜安', '滨州市公安局 · 第一责任人', '3716', [{ unit: departmentId('3716', 7), role: 'FIRST' }]),
  person('lu.qing', '鲁清', '潍坊市生态环境局 · 第一责任人', '3707', [
    { unit: departmentId('3707', 13), role: 'FIRST' },
  ]),
  person('yu.tong', '于通', '潍坊市交通运输局 · 第一责任人', '3707', [
    { unit: departmentId('3707', 15), role: 'FIRST' },
  ]),
];

/** Who supervises for which leader in the story: login of the leader, of the first responsible supervisor, of the direct one (M-05). */
export const demoDuties: readonly (readonly [leader: string, lead: string, direct: string])[] = [
  ['gao.yuan', 'li.guohua', 'zhang.min'],
];

function person(login: string, name: string, title: string, tenant: string, posts: DemoSeed['posts']): DemoSeed {
  return { login, name, title, tenant, clearance: 1, posts };
}
