import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { postOf, units } from './walk.ts';

const fields = `id version stretch goal reward weekday nightWeekday holidays ended since lastOn gapDays gap
  office { id } unit { id } walkers { id personName } slots { date kind standing }
  patrols { kind walkedOn words recordedByName files { id } } allowedActions { action allowed ruleId }`;

/** A beat that the province walks itself. */
export const beatPlan = (over: object = {}): object => ({
  ...{
    version: 0,
    unitId: units.province,
    stretch: '黄河大道东段',
    walkerPostIds: [postOf('zhang.min'), postOf('zhao.wen')],
  },
  ...{
    goal: '路面整洁，无新增乱搭建。',
    reward: '按季考核，未巡查的通报。',
    weekday: 3,
    holidays: true,
    ended: false,
    ...over,
  },
});

/** A patrol of a beat today. */
export const patrolled = (beatId: string, over: object = {}): object => ({
  ...{ beatId, kind: 'WEEKLY_DAY', walkedOn: inDays(0), words: '未见新增乱搭建。', ...over },
});

const writes = { setBeat: 'SetBeatInput', recordPatrol: 'RecordPatrolInput' } as const;

/** A write on a beat as somebody; the beat, or the problem. */
export async function beatWritten(
  caller: Caller,
  field: keyof typeof writes,
  input: object,
  headers: Record<string, string> = {},
): Promise<Answer['data']> {
  const query = `mutation ($input: ${writes[field]}!) { answer: ${field}(input: $input) { __typename
    ... on Beat { ${fields} } ... on Problem { code ruleId fields { path code } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

const limiting = `mutation ($input: SetPatrolRuleInput!) { answer: setPatrolRule(input: $input) { __typename
  ... on PatrolRule { version yellow red settable } ... on Problem { code ruleId fields { path code } } } }`;

/** Limits of gaps as somebody sets them; what stands, or the problem. */
export const limitsSet = async (caller: Caller, input: object): Promise<Answer['data']> =>
  (await caller.ask(limiting, { input: { key: key(), version: 0, yellow: 3, red: 10, ...input } })).data.answer;

/** A beat of the province. */
export const beatSet = async (app: TestApp, over: object = {}): Promise<Answer['data']> =>
  beatWritten(await app.as('zhang.min'), 'setBeat', beatPlan(over));

/** A beat as somebody sees it; null: not at all. */
export const beatSeen = async (caller: Caller, id: string, headers: Record<string, string> = {}) =>
  (await caller.ask(`query ($id: String!) { beat(id: $id) { ${fields} } }`, { id }, headers)).data.beat;
