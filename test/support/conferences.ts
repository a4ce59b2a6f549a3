import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { inDays } from './days.ts';
import { jinan } from './findings.ts';
import { establishedItem, postOf } from './walk.ts';

const shown = `__typename ... on Conference { id version number kind state periodFrom periodUntil heldOn chairName convenedAt circular deployments
  endReason amendedAt amendReason chairPostId inside orgUnit { id } attendees { id } agenda { id number title }
  lines { id version number title reason state dropReason outcome decision decidedByName reasons { ruleId sentence } item { id } newItem { id state }
    allowedActions { action allowed ruleId } }
  priorities { id words opened item { id } } allowedActions { action allowed ruleId } }`;

/** The fields of conferences and the inputs of their writes. */
export const conferenceWrites = {
  planConference: 'PlanConferenceInput',
  amendConference: 'AmendConferenceInput',
  conveneConference: 'ConferenceAim',
  addConferenceLine: 'AddConferenceLineInput',
  dropConferenceLine: 'DropConferenceLineInput',
  decideConferenceLine: 'DecideConferenceLineInput',
  closeConference: 'CloseConferenceInput',
  callOffConference: 'CallOffConferenceInput',
} as const;

/** A write on conferences as somebody; the conference, or the problem. */
export async function conferring(
  caller: Caller,
  field: keyof typeof conferenceWrites,
  input: object,
  post?: string,
): Promise<Answer['data']> {
  const query = `mutation ($input: ${conferenceWrites[field]}!) { answer: ${field}(input: $input) { ${shown}
    ... on Problem { code ruleId message fields { path code message } } } }`;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const answer = await caller.ask(query, { input: { key: key(), ...input } }, headers);
  if (answer.data?.answer == null) throw new Error(answer.text);
  return answer.data.answer;
}

/** A conference as somebody sees it; null: not at all. */
export const conferenceSeen = async (caller: Caller, id: string): Promise<Answer['data']> =>
  (await caller.ask(`query ($id: String!) { conference(id: $id) { ${shown} } }`, { id })).data.conference;

let days = 0;

/** A plan of the province for a day of its own, long past, so that no two of them meet; held today. */
export function conferencePlan(over: object = {}): object {
  days += 1;
  const day = inDays(days, Date.UTC(2000, 0, 1));
  return {
    ...{ kind: 'FOUR_KEYS', periodFrom: day, periodUntil: day, heldOn: inDays(0), chairPostId: postOf('gao.yuan') },
    ...{ attendeeUnitIds: [jinan], ...over },
  };
}

/** The same for a conference that is planned already, whose kind stays. */
export function planAnew(): object {
  const { kind: _, ...plan } = conferencePlan() as { kind: string };
  return plan;
}

/** The plan of a conference that was read, changed where told. */
export const amendedPlan = (
  { id, version, periodFrom, periodUntil, heldOn, chairPostId, attendees }: Answer['data'],
  over: object = {},
): object => ({
  ...{ conferenceId: id, version, periodFrom, periodUntil, heldOn, chairPostId },
  ...{ attendeeUnitIds: attendees.map((unit: { id: string }) => unit.id), ...over },
});

/** The three outputs of a conference, with one priority that it opens. */
export const outputs = (over: object = {}): object => ({
  ...{ circular: '一季度“四重”事项总体平稳。', deployments: '各单位按月报送进度。' },
  priorities: [{ title: '汛前水毁工程修复', body: '汛前完成修复并验收。', words: '汛前完成水毁工程修复。' }],
  ...over,
});

/** A conference of the province that was planned. */
export const plannedConference = async (app: TestApp, over: object = {}): Promise<Answer['data']> =>
  conferring(await app.as('zhang.min'), 'planConference', conferencePlan(over));

/** The same, whose notice was sent. */
export async function convenedConference(app: TestApp, over: object = {}): Promise<Answer['data']> {
  const { id, version } = await plannedConference(app, over);
  return conferring(await app.as('zhang.min'), 'conveneConference', { conferenceId: id, version });
}

/** A matter that an office puts on an agenda. */
export const lineOn = ({ id }: Answer['data'], over: object = {}): object => ({
  ...{ itemId: id, reason: '领导批示专题研究。', ...over },
});

/** A convened conference with a line that the office added; the line, with its conference as task. */
export async function lineOpen(app: TestApp): Promise<{ id: string; version: number; task: string }> {
  const { id, version } = await convenedConference(app);
  const input = { conferenceId: id, version, ...lineOn(await establishedItem(app)) };
  const { lines } = await conferring(await app.as('zhang.min'), 'addConferenceLine', input);
  return { id: lines.at(-1).id, version: lines.at(-1).version, task: id };
}
