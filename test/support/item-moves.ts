import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { units } from './walk.ts';

const shown: Readonly<Record<string, string>> = {
  Item: 'id state version round dueOn assignments { id state version dueOn }',
  Assignment: 'id state version round dueOn',
  Transfer: 'id state version number',
};

/** Does one move of a matter, or of a task, with a fresh key and answers what it answered, a record or a problem. */
export async function move(
  caller: Caller,
  field: string,
  input: object,
  type: 'Item' | 'Assignment' | 'Transfer' = 'Item',
): Promise<Answer['data']> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${name}!) { answer: ${field}(input: $input) { __typename ... on ${type} { ${shown[type]} }
    ... on Problem { code ruleId message fields { path code } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } });
  if (answer.data?.answer === undefined) throw new Error(`${field}: ${answer.text}`);
  return answer.data.answer;
}

/** Does one move that must succeed. */
export async function moved(
  caller: Caller,
  field: string,
  input: object,
  type: 'Item' | 'Assignment' | 'Transfer' = 'Item',
): Promise<Answer['data']> {
  const record = await move(caller, field, input, type);
  if (record.__typename === 'Problem') throw new Error(`${field}: ${JSON.stringify(record)}`);
  return record;
}

/** A suspension with everything that it asks. */
export const pause = { ground: 'OBJECTIVE', reason: '汛期无法施工。', reviewOn: inDays(120) };

/** A transfer to 滨州 with everything that it asks. */
export const transfer = { toOrgUnitId: units.binzhou, reason: '超出本级职权。', letter: '请贵单位依职权办理。' };

/** A matter as the receiving body registers it. */
export const takenOver = {
  title: '河道采砂整治',
  body: '依职权办理。',
  source: 'ISSUED_DOCUMENT',
  secrecy: 'INTERNAL',
};

/** A roll-over with one commitment, of the unit of a task or, without one, of the office. */
export const rollOver = (assignmentId?: string) => ({
  reason: '二期工程列入明年计划，分年度实施。',
  commitments: [{ what: '完成二期堤防加固 8 公里。', dueOn: inDays(120), assignmentId }],
});

/** A second feedback with everything that it asks. */
export const feedback = { done: '二期堤防加固已完工。', evidence: '竣工验收单〔2027〕2号' };

/** A later limit with everything that a proposal asks. */
export const amendment = { reason: '按省里统一部署调整。', dueOn: inDays(90) };

/** Puts the clock of the province forward; sessions open before may be over. */
export async function advance(app: TestApp, days: number): Promise<void> {
  const query = 'mutation ($input: AdvanceClockInput!) { advanceClock(input: $input) { __typename } }';
  const { data } = await (await app.as('sun.admin')).ask(query, { input: { key: key(), hours: days * 24 } });
  if (data?.advanceClock.__typename !== 'Clock') throw new Error(JSON.stringify(data));
}
