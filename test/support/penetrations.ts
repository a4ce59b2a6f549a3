import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { globalIdOf, storyId } from './story.ts';
import { establishedItem, units } from './walk.ts';

const shown = `__typename ... on PenetrationOrder { id version state inForce endsAt matters { id number found itemId }
  readings { number personName times } allowedActions { action allowed ruleId } }`;

const writes = {
  proposePenetrationOrder: 'ProposePenetrationOrderInput',
  decidePenetrationOrder: 'DecidePenetrationOrderInput',
  endPenetrationOrder: 'EndPenetrationOrderInput',
} as const;

/** A write on penetration orders as somebody; the order, or the problem. */
export async function penetration(
  caller: Caller,
  field: keyof typeof writes,
  input: object,
  headers: Record<string, string> = {},
): Promise<Answer['data']> {
  const query = `mutation ($input: ${writes[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId fields { path code message } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** An order as somebody sees it; null: not at all. */
export async function orderSeen(caller: Caller, id: string, post?: string): Promise<Answer['data']> {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const query = `query ($id: String!) { penetrationOrder(id: $id) { ${shown} } }`;
  return (await caller.ask(query, { id }, headers)).data.penetrationOrder;
}

/** What is asked where matters of a unit are to be read. */
export const penetrating = (targetUnitId: string, numbers: readonly string[], over: object = {}): object => ({
  ...{ targetUnitId, numbers, reason: '群众多次反映，需核实办理情况。', days: 30, ...over },
});

/** The header that reads under a matter of an order. */
export const under = ({ id }: { id: string }): Record<string, string> => ({ 'x-duban-order': id });

/** A proposal of the province over matters of 滨州. */
export async function orderProposed(app: TestApp): Promise<Answer['data']> {
  const { number } = await establishedItem(app);
  return penetration(await app.as('zhang.min'), 'proposePenetrationOrder', penetrating(units.binzhou, [number]));
}

/** The same, approved by its head. */
export async function orderInForce(app: TestApp): Promise<Answer['data']> {
  const { id, version } = await orderProposed(app);
  const decision = { penetrationOrderId: id, version, approves: true, words: '' };
  return penetration(await app.as('li.guohua'), 'decidePenetrationOrder', decision);
}

/** An id that no order has. */
export const noOrder = globalIdOf('PenetrationOrder', storyId('no order'));
