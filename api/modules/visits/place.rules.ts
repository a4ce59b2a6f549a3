/** What speaks for going to a unit: tasks past their limit, complaints that were not put right, findings, and what a contact saw otherwise (M-31). */
export const placeReasons = ['OVERDUE', 'COMPLAINT', 'FINDING', 'OBSERVATION'] as const;

export type PlaceReason = (typeof placeReasons)[number];

/** How many of each there are at a unit. */
export type PlaceCounts = Readonly<Record<PlaceReason, number>>;

/**
 * The rule by which units are suggested, as it stands; a change of anything in it is another version. Each record counts by its reason:
 * one task past its limit more than one complaint, finding or observation of the last 365 days.
 */
export const placeRule = {
  id: 'VISIT_PLACE',
  version: 1,
  days: 365,
  weights: { OVERDUE: 3, COMPLAINT: 2, FINDING: 2, OBSERVATION: 2 },
} as const;

/** How much speaks for going to a unit. */
export const scoreOf = (counts: PlaceCounts): number =>
  placeReasons.reduce((sum, reason) => sum + placeRule.weights[reason] * counts[reason], 0);

const most = 20;

/** A unit with what speaks for going there. */
export interface Place extends PlaceCounts {
  readonly unit: number;
}

/** The units for which most speaks, first; of equals the one with more tasks past their limit, then by number. */
export const ranked = <P extends Place>(places: readonly P[]): P[] =>
  places
    .filter((place) => scoreOf(place) > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || b.OVERDUE - a.OVERDUE || a.unit - b.unit)
    .slice(0, most);
