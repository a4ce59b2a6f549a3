import { it } from 'vitest';
import { look } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, leave, openStory, phone, pick, propose, send } from './story.ts';

const { enter } = openStory();
const urgent = '城镇燃气老旧管网更新';
const paused = '县域医共体建设';
const { establish, issue, takeUp } = roadOf(enter);

it('expedites a matter by hours, and lets a department supervise it in the name of the office', async () => {
  const officer = await enter('张敏');
  await propose(officer, urgent);
  await further(officer, '列为急件');
  await fill(officer, { 紧急理由: '近期发生多起第三方施工破坏。' });
  await look(officer, 'expedite-form-desk');
  await send(officer, '列为急件');
  await officer.getByRole('heading', { name: '急件办理' }).waitFor();
  const head = await establish(urgent);
  await further(head, '委托督查');
  await pick(head, '受托部门', '水利厅', '山东省水利厅');
  await fill(head, { 委托理由: '由行业主管部门逐市核查。' });
  await look(head, 'delegate-form-dark');
  await send(head, '委托督查');
  await head.getByRole('heading', { name: '委托督查' }).waitFor();
  await look(head, 'delegated-dark');
  await head.setViewportSize(phone.viewport);
  await look(head, 'delegated-phone');
  await leave(head);
  await issue(officer, '管网更新', 'issue-expedited-desk');
  const unit = await takeUp(urgent);
  await look(unit, 'expedited-task-desk');
  await leave(unit);
  await leave(officer);
});

it('asks for more time in vain, stands still and goes on by the word of a leader, and is withdrawn in the end', async () => {
  const officer = await enter('张敏');
  await propose(officer, paused);
  await leave(await establish(paused));
  await issue(officer, '医共体', 'issue-plain-desk');
  const unit = await takeUp(paused);
  const direct = await enter('王强', phone);
  await direct.goto(unit.url());
  await button(direct, '申请延期').click();
  await look(direct, 'extension-form-phone');
  await fill(direct, { 延期理由: '人员招聘须待年度计划下达。' });
  await direct.getByLabel('新的办结日期').fill('2027-03-01');
  await send(direct, '申请延期');
  await direct.getByText('人员招聘须待年度计划下达。').waitFor();
  await look(direct, 'extension-asked-phone');
  await officer.getByRole('link', { name: '滨州市' }).first().click();
  await button(officer, '审批延期').click();
  await look(officer, 'extension-decide-desk');
  await fill(officer, { 审批意见: '时限充足，抓紧推进。' });
  await send(officer, '不同意');
  await officer.getByText('不同意', { exact: true }).waitFor();
  await look(officer, 'extension-decided-desk');
  const leader = await enter('高远', phone);
  await leader.goto(direct.url());
  await leader.getByRole('link', { name: /〔2026〕/ }).click();
  await further(leader, '挂起');
  await fill(leader, { 理由: '等待国家新标准发布。', 复核日期: '2027-02-01' });
  await look(leader, 'suspend-form-phone');
  await send(leader, '挂起');
  await leader
    .getByText(/挂起至/)
    .first()
    .waitFor();
  await look(leader, 'suspended-phone');
  await unit.reload();
  await unit
    .getByText(/挂起至/)
    .first()
    .waitFor();
  await look(unit, 'suspended-task-desk');
  await button(leader, '恢复').click();
  await leader.getByRole('heading', { name: '挂起记录' }).waitFor();
  await further(leader, '撤销');
  await fill(leader, { 理由: '并入全省专项行动，不再单独督办。' });
  await look(leader, 'withdraw-form-phone');
  await send(leader, '撤销');
  await leader.getByText(/撤销：并入全省专项行动/).waitFor();
  await look(leader, 'withdrawn-phone');
  await unit.reload();
  await unit.getByRole('heading', { level: 1 }).getByText('撤销').waitFor();
  await look(unit, 'withdrawn-task-desk');
});
