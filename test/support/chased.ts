import type { Answer, Caller, TestApp } from './app.ts';
import { inDays } from './days.ts';
import { moved } from './item-moves.ts';
import { postOf } from './walk.ts';

/** A chase by telephone with everything that it asks. */
export const chase = () => ({
  ...{ method: 'PHONE', chasedOn: inDays(0), toWhom: '王强', content: '请加快滩区堤防加固进度。', answerBy: inDays(7) },
});

const page = `query ($id: String!) { assignment(id: $id) { id state version timeline { kind method }
  chases { id version method chasedOn toWhom content answerBy underMandate response answeredAt maker answerer orgUnit { shortName } }
  allowedActions { action allowed ruleId } } }`;

/** A task as somebody reads it, with its chases. */
export const chasedTask = async (app: TestApp, login: string, id: string): Promise<Answer['data']> =>
  (await (await app.as(login)).ask(page, { id })).data.assignment;

/** Chases a task, as who may, in the first of his posts, on the day that the clock of the service has. */
export async function chased(app: TestApp, login: string, id: string, over: object = {}): Promise<Answer['data']> {
  const { version } = await chasedTask(app, login, id);
  const caller = await app.as(login);
  const { now } = (await caller.ask('{ session { now } }')).data.session;
  const input = { assignmentId: id, version, ...chase(), chasedOn: inDays(0, Date.parse(now)), ...over };
  const post = { 'x-duban-post': postOf(login) };
  const acting: Caller = {
    ...caller,
    ask: (query, variables, headers) => caller.ask(query, variables, { ...post, ...headers }),
  };
  return moved(acting, 'chaseAssignment', input, 'Assignment');
}
