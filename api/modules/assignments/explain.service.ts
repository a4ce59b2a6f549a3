import { sourceOf } from '../../access/sentences.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Context, Reading } from '../context.ts';
import type { AssignmentType } from './assignment.types.ts';
import { rowOf } from './assignment-reading.service.ts';
import {
  type Explanation,
  explainCounts,
  explainDue,
  explainForecast,
  explainLight,
  explainOverdue,
  explainPercents,
  explainStatus,
  explainTotal,
  rulesVersion,
} from './explain.rules.ts';
import { ExplanationType } from './explain.types.ts';
import { explainQuantities, ownInputs } from './explain-quantities.rules.ts';
import { lightOn } from './light.rules.ts';
import { ownLinesUnder } from './own-lines.service.ts';
import { lightFactsOf } from './standing.service.ts';

/** Why the light and the numbers of an assignment are what they are (B9); of what is below, only sums are told. */
export async function explanationsOf(
  context: Context,
  reading: Reading,
  assignment: AssignmentType,
): Promise<ExplanationType[]> {
  const { load, session } = reading;
  const row = await rowOf(reading, assignment);
  const [calendar, facts] = [await load.calendar(), await lightFactsOf(reading, assignment)];
  const [lights, counts] = [await load.lightsBelow.load(row.id), await load.countsBelow.load(row.id)];
  const today = localDateOf(session.now);
  const own = ownLinesUnder(row, await load.assignmentsUnder.load(row.id));
  const said: Explanation[] = [
    explainLight(calendar, facts, today),
    ...explainForecast(row),
    explainDue(calendar, row),
    ...explainPercents(row, await load.percentsBelow.load(row.id), {
      claimed: ownInputs(own, row.actuals, 'claimed'),
      verified: ownInputs(own, row.actuals, 'verified'),
    }),
    ...explainQuantities(await load.quantitiesOf.load(row.id)),
    ...(counts.total === 0
      ? []
      : [
          explainStatus(lights, lightOn(calendar, facts, today).light),
          explainTotal(counts.total, lights),
          ...explainCounts(counts, await load.statesBelow.load(row.id)),
          explainOverdue(counts.overdue, await load.openBelow.load(row.id), localDateOf(session.now - 1)),
        ]),
  ];
  return said.map((one) =>
    Object.assign(new ExplanationType(), {
      ...one,
      ...{ sentence: context.say(one.ruleId), source: sourceOf(one.ruleId), version: rulesVersion },
    }),
  );
}
