/** A body as far as its part in the room is concerned. */
interface Body {
  readonly orgUnitId: number;
  readonly part: string;
  readonly state: string;
  readonly grantKey: number;
}

/** Who stands where in a room; compared with the acting unit by the policy, -1 is nobody. */
export interface Places {
  /** The acting unit where it takes part: the office, or a body that accepted. */
  readonly partaker: number;
  /** The acting unit where it leads. */
  readonly leader: number;
}

/** The places of a unit that has none in a room. */
export const nowhere: Places = { partaker: -1, leader: -1 };

/** The body that leads; null: the office does, for no body was named to, or the one that was has not accepted. */
export const leadOf = <B extends Body>(bodies: readonly B[]): B | null =>
  bodies.find(({ part, state }) => part === 'LEAD' && state === 'ACCEPTED') ?? null;

/** Where a unit stands in the room of an operation of an office. */
export function placesOf(unit: number, office: number, bodies: readonly Body[]): Places {
  const accepted = bodies.some(({ orgUnitId, state }) => orgUnitId === unit && state === 'ACCEPTED');
  const leader = leadOf(bodies)?.orgUnitId ?? office;
  return { partaker: unit === office || accepted ? unit : -1, leader: leader === unit ? unit : -1 };
}

/** The key of the body named to lead, which reads every draft in the room once it has accepted; nothing where the office leads. */
export const leadKeys = (bodies: readonly Body[]): number[] =>
  bodies.filter(({ part }) => part === 'LEAD').map(({ grantKey }) => grantKey);

/** The keys of bodies that read an opinion before the report is submitted: its own, and that of whoever is named to lead. */
export const opinionKeys = (author: number, bodies: readonly Body[]): number[] => [
  ...new Set([
    ...bodies.filter(({ orgUnitId }) => orgUnitId === author).map(({ grantKey }) => grantKey),
    ...leadKeys(bodies),
  ]),
];

/** What of a room decides which act is open. */
export interface Room {
  readonly running: boolean;
  readonly submitted: boolean;
  readonly signed: boolean;
}

/** What stands in a room, as a unit finds it: by whether the operation runs, its report, and who has signed that. */
export const roomOf = (
  unit: number,
  running: boolean,
  report: { readonly orgUnitId: number; readonly submittedAt: Date | null } | null,
  signatures: readonly { readonly orgUnitId: number }[],
): Room => ({
  running,
  submitted: report !== null && report.submittedAt !== null,
  signed: report?.orgUnitId === unit || signatures.some(({ orgUnitId }) => orgUnitId === unit),
});

/** How many lines of evidence a room holds. */
export const mostEvidence = 100;

/** The acts in a room. */
export const roomActs = ['giveOpinion', 'shareEvidence', 'writeReport', 'countersign'] as const;

export type RoomAct = (typeof roomActs)[number];

/** What is told of a room, which is not for an office that holds a task in scope. */
export const roomSteps: readonly string[] = [
  ...['joint.opinionGiven', 'joint.evidenceShared', 'joint.reported', 'joint.countersigned'],
];

/** Which rule closes an act in a room; null: it is open. */
export function roomClosedBy(act: RoomAct, { running, submitted, signed }: Room): string | null {
  if (!running) return 'JointOperation.notRunning';
  if (act === 'shareEvidence') return null;
  if (act === 'countersign') {
    if (!submitted) return 'JointOperation.notReported';
    return signed ? 'JointOperation.signed' : null;
  }
  return submitted ? 'JointOperation.reported' : null;
}
