import { expect, it } from 'vitest';
import { type Answer, startApp } from '../../support/app.ts';
import { inDays } from '../../support/days.ts';
import { move, moved } from '../../support/item-moves.ts';
import { signedInOnce, staged } from '../../support/stage.ts';
import { issuedItem, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const page = `query ($id: String!) { item(id: $id) { id state version openMarks owedMarks timeline { kind }
  processMarks { kind heldOn words markedByName } allowedActions { action allowed ruleId } } }`;
const read = async (id: string, login = 'zhang.min'): Promise<Answer['data']> =>
  (await (await actors.as(login)).ask(page, { id })).data.item;
const lacking = async (login = 'zhang.min'): Promise<{ id: string; owedMarks: string[] }[]> =>
  (await (await actors.as(login)).ask('{ itemsLackingMarks { id owedMarks } }')).data.itemsLackingMarks;
const mark = async (login: string, { id, version }: Answer['data'], over: object = {}) => {
  const input = { kind: 'PLAN', heldOn: inDays(0), words: '按月调度，逐市督查。', ...over };
  return move(await actors.as(login), 'markProcess', { itemId: id, version, ...input });
};
const decision = (): Promise<Answer['data']> =>
  issuedItem(actors, [units.binzhou], { source: 'MAJOR_DECISION', sourceRef: '鲁政发〔2026〕1号' });

it('lists a major decision until its plan is marked, for its own office alone', async () => {
  const item = await decision();
  expect(await lacking()).toContainEqual({ id: item.id, owedMarks: ['PLAN'] });
  expect(await lacking('he.jun')).toEqual([]);
  await mark('zhang.min', item);
  expect((await lacking()).map(({ id }) => id)).not.toContain(item.id);
  const seen = await read(item.id);
  expect(seen).toMatchObject({ owedMarks: [], openMarks: ['MID_TERM'] });
  expect(seen.processMarks).toEqual([
    { kind: 'PLAN', heldOn: inDays(0), words: '按月调度，逐市督查。', markedByName: '张敏' },
  ]);
  expect(seen.timeline.at(-1).kind).toBe('item.marked');
});

it('asks a reported decision for its check and its evaluation too', async () => {
  const { reported } = await staged(actors, ['reported']);
  const seen = await read(reported?.id ?? '');
  expect(seen).toMatchObject({ owedMarks: [], openMarks: ['MID_TERM', 'EVALUATION'] });
  const checked = await moved(await actors.as('zhang.min'), 'markProcess', {
    ...{ itemId: seen.id, version: seen.version, kind: 'MID_TERM', heldOn: inDays(0), words: '进度过半。' },
  });
  const done = await mark('li.guohua', checked, { kind: 'EVALUATION', words: '效果良好。' });
  expect(await mark('li.guohua', done)).toMatchObject({ code: 'INVALID_MOVE', ruleId: 'Item.noMarkOpen' });
  const [action] = (await read(seen.id)).allowedActions.filter(
    (one: { action: string }) => one.action === 'markProcess',
  );
  expect(action).toMatchObject({ allowed: false, ruleId: 'Item.noMarkOpen' });
});

it('asks for a mark of this part of its life, a day that was, and words', async () => {
  const item = await decision();
  const bad = { kind: 'EVALUATION', heldOn: inDays(2), words: ' ' };
  expect((await mark('zhang.min', item, bad)).fields).toMatchObject([
    { path: 'input.kind', code: 'notAllowed' },
    { path: 'input.heldOn', code: 'notNow' },
    { path: 'input.words', code: 'required' },
  ]);
  expect(await mark('zhang.min', item, { heldOn: '2020-01-01' })).toMatchObject({ fields: [{ path: 'input.heldOn' }] });
});

it('is marked by the office alone, and once by two who mark at the same time', async () => {
  const item = await decision();
  expect(await mark('gao.yuan', item)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'Item.markProcess' });
  expect(await mark('he.jun', item)).toMatchObject({ code: 'NOT_FOUND' });
  const both = await Promise.all([mark('zhang.min', item), mark('li.guohua', item)]);
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
});
