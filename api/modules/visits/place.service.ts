import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { encodeGlobalId, type Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Reading } from '../context.ts';
import type { VisitChoiceRow } from './place.entity.ts';
import { places, type ReasonRow } from './place.repository.ts';
import { type Place, type PlaceReason, placeReasons, placeRule, ranked, scoreOf } from './place.rules.ts';
import { VisitChoiceType, VisitSuggestionType } from './place.types.ts';

interface Found extends Place {
  readonly rows: readonly ReasonRow[];
}

/** Units with what speaks for going there. */
function placesOf(rows: readonly ReasonRow[]): Found[] {
  const units = new Map<number, ReasonRow[]>();
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
  const count = (of: readonly ReasonRow[], wanted: PlaceReason): number =>
    of.find(({ reason }) => reason === wanted)?.count ?? 0;
  return [...units].map(([unit, of]) => ({
    ...{ unit, rows: of, OVERDUE: count(of, 'OVERDUE'), COMPLAINT: count(of, 'COMPLAINT') },
    ...{ FINDING: count(of, 'FINDING'), OBSERVATION: count(of, 'OBSERVATION') },
  }));
}

const recordTypes = {
  OVERDUE: 'Assignment',
  COMPLAINT: 'CaseReview',
  FINDING: 'Finding',
  OBSERVATION: 'ContactPoint',
} as const satisfies Record<PlaceReason, string>;

/** Where whoever plans visits might go, by what he himself reads: hidden visits and what others keep have no part in it (M-31, V-21). */
export async function visitSuggestions({ uow, session }: Reading): Promise<VisitSuggestionType[]> {
  const top = session.post?.orgUnitId;
  if (top === undefined || !authorize(session, 'plan', 'Visit', { orgUnitId: top }).ok) return [];
  const found = placesOf(await places(uow).reasonsBelow(top, localDateOf(session.now), null));
  return ranked(found).map((place) =>
    Object.assign(new VisitSuggestionType(), {
      ...{ unitRowId: place.unit, score: scoreOf(place), ruleId: placeRule.id, ruleVersion: placeRule.version },
      reasons: placeReasons
        .filter((reason) => place[reason] > 0)
        .map((reason) => ({
          ...{ reason, count: place[reason] },
          records: place.rows
            .filter((row) => row.reason === reason)
            .map(({ recordId, title }) => ({
              id: encodeGlobalId({ type: recordTypes[reason], root: session.rootId, id: recordId }),
              title,
            })),
        })),
    }),
  );
}

type Choice = Omit<VisitChoiceRow, 'rootId' | 'id' | 'visitId'>;

/** What speaks now for going to a unit that was chosen from the suggestions. */
export async function choiceNow(uow: UnitOfWork, office: number, unit: number): Promise<Result<Choice>> {
  const [place] = ranked(placesOf(await places(uow).reasonsBelow(office, localDateOf(uow.now), unit)));
  if (place === undefined) return invalidInput([{ path: 'input.suggested', code: 'notSuggested' }]);
  return ok({
    ...{ ruleId: placeRule.id, ruleVersion: placeRule.version, score: scoreOf(place) },
    ...{ overdue: place.OVERDUE, complaints: place.COMPLAINT },
    ...{ findings: place.FINDING, observations: place.OBSERVATION },
  });
}

/** What spoke for going where a visit goes, to who planned and who approves it and later to their office; null also where it may not be read. */
export async function choiceOf({ uow }: Reading, { rowId }: { readonly rowId: Id }): Promise<VisitChoiceType | null> {
  const row = await places(uow).choiceOf(rowId);
  if (row === null) return null;
  const counts = {
    OVERDUE: row.overdue,
    COMPLAINT: row.complaints,
    FINDING: row.findings,
    OBSERVATION: row.observations,
  };
  return Object.assign(new VisitChoiceType(), {
    ...{ ruleId: row.ruleId, ruleVersion: row.ruleVersion, score: row.score },
    reasons: placeReasons.flatMap((reason) =>
      counts[reason] === 0 ? [] : [{ reason, count: counts[reason], records: [] }],
    ),
  });
}
