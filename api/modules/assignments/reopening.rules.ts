/** A round of work: of an assignment, or of the matter or the assignment that it comes from. */
interface Round {
  readonly state: string;
  readonly round: number;
}

/** States in which the level above works on, so that what it ordered can be opened again. */
const working = ['IN_PROGRESS', 'RETURNED'];

/**
 * The rule that closes opening an accepted assignment again; null while it is open: the level above failed its verification or
 * its look-back, or is supervised again, since this one was accepted, and works on (lifecycle 5.2).
 */
export function reopeningClosedBy(row: Round, above: Round | null): string | null {
  if (row.state !== 'ACCEPTED') return 'Assignment.machine';
  if (above === null || above.round <= row.round) return 'Assignment.notFailedAbove';
  return working.includes(above.state) ? null : 'Assignment.notOpenAbove';
}
