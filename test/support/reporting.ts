import type { Answer, TestApp } from './app.ts';
import { takeUp } from './visibility-fixture.ts';
import { act, cities, done, issuedItem, rootAt, sixParts, units, wholeReport } from './walk.ts';

const city = cities[units.binzhou] ?? { liaison: '', liaisonPost: '', handlerPost: '', direct: '', first: '' };

/** A task of 滨州 whose order asks for reports, taken up by its handler. */
export async function reporting(app: TestApp, reportCadence: string, over: object = {}): Promise<Answer['data']> {
  const item = await issuedItem(app, [units.binzhou], {}, { ...sixParts, workingDays: 60, reportCadence, ...over });
  return takeUp(app, rootAt(item, units.binzhou), city.liaison, city.liaisonPost, city.handlerPost);
}

/** Writes a report on a task of 滨州 and approves it, by which it goes up; what was claimed of the target stays small. */
export async function goneUp(app: TestApp, assignmentId: string, kind = 'PERIODIC'): Promise<Answer['data']> {
  const report = { assignmentId, version: 0, kind, ...wholeReport, claimed: kind === 'PERIODIC' ? 10 : 100 };
  const { id, version } = await done(
    await app.as(city.liaison),
    'saveReport',
    { ...report, handsIn: true },
    city.handlerPost,
  );
  return act(await app.as(city.direct), 'approveReport', { reportId: id, version });
}
