import type { Answer, Caller, TestApp } from './app.ts';
import { inDays } from './days.ts';
import { finding, found, lists, rectifiedSo, seenThere } from './findings.ts';
import { connected } from './oracle-world.ts';

const shown = 'id ruleId reason round dueOn leftAt leftBy assignment { id } finding { id }';

/** By which rules a task is or was on the negative list, as somebody sees it; null: he does not see the task. */
export const entriesSeen = async (caller: Caller, id: string, post?: string): Promise<Answer['data']> => {
  const query = `query ($id: String!) { assignment(id: $id) { light { colour ruleId } negativeEntries { ${shown} } } }`;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  return (await caller.ask(query, { id }, headers)).data.assignment;
};

/** The negative list of somebody's unit, and how many tasks of each unit are on it. */
export const listSeen = async (caller: Caller, by: object = {}, post?: string): Promise<Answer['data']> => {
  const query = `query ($unitId: String, $ruleId: String, $light: LightColour, $since: LocalDate, $left: Boolean) {
    negativeList(unitId: $unitId, ruleId: $ruleId, light: $light, since: $since, left: $left) { ${shown} }
    negativeCounts { orgUnit { id } tasks } }`;
  const headers: Record<string, string> = post === undefined ? {} : { 'x-duban-post': post };
  const answer = await caller.ask(query, by, headers);
  if (answer.data == null) throw new Error(answer.text);
  return answer.data;
};

/** A finding in a task of a city that was closed, and whose look-back on the same day does not hold. */
export async function fallenBack(app: TestApp, task: { id: string }, day = inDays(0)): Promise<Answer['data']> {
  const [officer, head] = [await app.as('zhang.min'), await app.as('li.guohua')];
  const later = inDays(14, Date.parse(day));
  const { id, version } = await finding(officer, 'recordFinding', found(task, { foundOn: day }));
  const ordered = await finding(head, 'orderFinding', { findingId: id, version, ...lists({ dueOn: later }) });
  const aim = (at: Answer['data']) => ({ findingId: id, version: at.version });
  const answered = await finding(await app.as('wang.qiang'), 'answerFinding', { ...aim(ordered), ...rectifiedSo });
  const seen = (over: object = {}) => seenThere({ checkedOn: day, ...over });
  const closed = await finding(await app.as('zhao.wen'), 'checkFinding', { ...aim(answered), ...seen() });
  return finding(officer, 'lookBackFinding', { ...aim(closed), ...seen({ holds: false, dueOn: later }) });
}

/** Answers such a finding again and has it checked on the spot. */
export async function rectifiedAgain(app: TestApp, { id, version }: Answer['data'], over: object = {}) {
  const answer = { findingId: id, version, ...rectifiedSo };
  const answered = await finding(await app.as('wang.qiang'), 'answerFinding', answer);
  const check = { findingId: id, version: answered.version, ...seenThere(over) };
  return finding(await app.as('zhao.wen'), 'checkFinding', check);
}

/** A task of a city that a look-back put on the negative list. */
export async function listedTask(app: TestApp, task: { id: string; version: number }): Promise<Answer['data']> {
  await fallenBack(app, task);
  return { id: task.id, version: task.version };
}

/** Tasks that the list and their own row do not say the same of; there is never one. */
export const unlike = (app: Pick<TestApp, 'adminUrl'>): Promise<number> =>
  connected(app.adminUrl(), async (owner) => {
    const { rows } = await owner.query(
      `select count(*)::integer as count from assignment a where a.negative_from is distinct from
         (select min(n.entered_on) from negative_entry n where n.root_id = a.root_id and n.assignment_id = a.id and n.left_at is null)`,
    );
    return rows[0].count;
  });
