import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { cardable } from './cards.ts';
import { inDays } from './days.ts';
import { postOf } from './walk.ts';

const shown = `__typename ... on Talk { id version state about rule ruleReason clause reason leaderName delegateName delegation convenedByName heldOn place account
  minutes cancelReason undertakings { text responsible dueOn assignment { id state dueOn to { id } } } assignment { id } orgUnit { id }
  allowedActions { action allowed ruleId } }`;

/** The fields of talks and the inputs of their writes. */
export const talkWrites = {
  proposeTalk: 'ProposeTalkInput',
  delegateTalk: 'DelegateTalkInput',
  conveneTalk: 'ConveneTalkInput',
  accountForTalk: 'TalkWordsInput',
  recordTalk: 'RecordTalkInput',
  cancelTalk: 'TalkWordsInput',
} as const;

/** A write on talks as somebody; the talk, or the problem. */
export async function talking(caller: Caller, field: keyof typeof talkWrites, input: object): Promise<Answer['data']> {
  const query = `mutation ($input: ${talkWrites[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const answer = await caller.ask(query, { input: { key: key(), ...input } });
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A talk as somebody sees it; null: not at all. */
export const talkSeen = async (caller: Caller, id: string, post?: string): Promise<Answer['data']> => {
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  return (await caller.ask(`query ($id: String!) { talk(id: $id) { ${shown} } }`, { id }, headers)).data.talk;
};

/** A talk about what was found in a task, for its leader to decide. */
export const proposing = ({ id, task }: { id: string; task?: string }, over: object = {}): object => ({
  ...{ assignmentId: id, about: 'FINDING', subjectId: task, leaderPostId: postOf('gao.yuan') },
  ...{ reason: '进展严重滞后。', clause: '《督查约谈办法》第三条。', ...over },
});
export const convening = (over: object = {}): object => ({ heldOn: inDays(0), place: '省政府第二会议室', ...over });
export const undertaking = (over: object = {}): object => ({
  ...{ text: '月底前补齐施工力量。', responsible: '副市长 孙立', dueOn: inDays(30), ...over },
});
export const minutes = (over: object = {}): object => ({
  ...{ minutes: '指出问题，提出要求。', undertakings: [undertaking()], ...over },
});

/** A talk of the province with the principal of the city, proposed. */
export const proposedTalk = async (app: TestApp, task: { id: string }): Promise<Answer['data']> =>
  talking(await app.as('zhang.min'), 'proposeTalk', proposing(await cardable(app, task)));

/** The same, convened by the leader for today. */
export async function convenedTalk(app: TestApp, task: { id: string }): Promise<Answer['data']> {
  const { id, version } = await proposedTalk(app, task);
  return talking(await app.as('gao.yuan'), 'conveneTalk', { talkId: id, version, ...convening() });
}

/** The same, of which the principal of the city stated his account. */
export async function heardTalk(app: TestApp, task: { id: string }): Promise<Answer['data']> {
  const { id, version } = await convenedTalk(app, task);
  return talking(await app.as('ma.li'), 'accountForTalk', { talkId: id, version, words: '已组织力量赶工。' });
}
