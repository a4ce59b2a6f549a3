import { addWorkingDays, type Calendar, type DueDay } from '../calendar/calendar.rules.ts';

/** What an objection may cite (lifecycle 5.2). */
export const grounds = ['LAW', 'DUTY'] as const;

const window = 3;
const most = 2;

/** What decides whether an assignment may still be objected to. */
interface Objectionable {
  readonly arrivedOn: string;
  readonly objections: number;
}

/** The last day on which a unit may object: 3 working days from arrival, whoever signed for it and when (lifecycle 5.2). */
export const objectionDue = (calendar: Calendar, arrivedOn: string): DueDay =>
  addWorkingDays(calendar, arrivedOn, window);

/** The rule that closes objecting to an assignment on a day; null while it is open. */
export function objectingClosedBy(calendar: Calendar, assignment: Objectionable, today: string): string | null {
  if (assignment.objections >= most) return 'Assignment.objectedTwice';
  return today > objectionDue(calendar, assignment.arrivedOn).date ? 'Assignment.objectionLate' : null;
}

/** The act by which an objection is rejected: the first by who ordered, the second by a leader of the originator. */
export const rejectingAct = (objections: number): 'rejectObjection' | 'rejectObjectionFinally' =>
  objections < most ? 'rejectObjection' : 'rejectObjectionFinally';

/** The rule that closes an act of rejecting because the other one is asked for; null for every other act. */
export function rejectingClosedBy(act: string, objections: number): string | null {
  if (act === 'rejectObjection' && objections >= most) return 'Assignment.secondObjection';
  return act === 'rejectObjectionFinally' && objections < most ? 'Assignment.firstObjection' : null;
}
