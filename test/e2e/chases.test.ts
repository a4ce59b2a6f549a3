import { it } from 'vitest';
import { look, seen } from './browser.ts';
import { further, roadOf } from './road.ts';
import { button, fill, leave, openMatter, openStory, phone, propose, send } from './story.ts';

const { enter } = openStory();
const road = roadOf(enter);
const title = '城区内涝点治理';

it('chases a unit for its task, which answers, and counts it', async () => {
  const officer = await enter('张敏');
  await propose(officer, title);
  await leave(await road.establish(title));
  await road.issue(officer, '治理内涝点', 'chase-issue-desk');
  await officer.getByRole('link', { name: '滨州市' }).first().click();
  await seen(officer.getByRole('heading', { name: '逐级要求' }));
  await further(officer, '催办');
  await officer.getByLabel('催办方式').selectOption('LETTER');
  await fill(officer, { 催办对象: '滨州市分管副市长', 催办内容: '请于本周内报送内涝点治理进度。' });
  await look(officer, 'chase-form-desk');
  await send(officer, '催办');
  await seen(officer.getByText('请于本周内报送内涝点治理进度。'));
  await look(officer, 'chase-desk');
  const unit = await enter('王强', { ...phone, colorScheme: 'dark' });
  await seen(unit.getByText('答复催办'));
  await openMatter(unit, title);
  await button(unit, '答复催办').click();
  await fill(unit, { 答复内容: '已完成六处，月底前全部完工。' });
  await look(unit, 'chase-answer-phone');
  await send(unit, '答复催办');
  await seen(unit.getByText('已答复'));
  await look(unit, 'chase-phone');
  await leave(unit);
  await officer.getByRole('link', { name: '工作台' }).click();
  await seen(officer.getByText('本年催办'));
  await look(officer, 'chase-home-desk');
  await leave(officer);
});
