import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** How many serve in a task force, and how many keys a task may carry already when one is formed over it. */
export const mostServing = 20;
export const mostKeys = 10;

/** Roles of posts that a unit sends into a task force. */
export const sent = ['HANDLER', 'DIRECT', 'FIRST', 'SUPERVISION_OFFICER', 'OFFICE_HEAD', 'LIAISON'] as const;

/** A member as it was asked for; unit null: no such unit; postId null: its unit names somebody. */
export interface Wanted {
  readonly unit: number | null;
  readonly postId: string | null;
  readonly coordinates: boolean;
  readonly duty: string;
}

/** States of a task over which a task force may be formed: somebody signed for it and it is not done (lifecycle 5.2). */
const open = ['SIGNED', 'PLANNING', 'IN_PROGRESS', 'RETURNED'];

/** How many of some task forces last. */
export const lasting = (forces: readonly { readonly state: string }[]): number =>
  forces.filter(({ state }) => state === 'ACTIVE').length;

/** The rule against forming a task force over a task; null: it may be. */
export function formingClosedBy(
  task: { readonly role: string; readonly state: string },
  active: number,
): string | null {
  if (task.role !== 'LEAD') return 'Assignment.role';
  if (!open.includes(task.state)) return 'Assignment.machine';
  return active > 0 ? 'TaskForce.one' : null;
}

/** Why members are refused: too many, unknown, named for another unit, not named for the own, without duty, more than one who coordinates. */
export function wantedFaults(wanted: readonly Wanted[], lead: number, at: (n: number) => string): FieldProblem[] {
  if (wanted.length > mostServing) return [{ path: 'input.members', code: 'tooMany', params: { max: mostServing } }];
  const posts = wanted.map(({ postId }) => postId);
  const coordinating = wanted.filter(({ coordinates }) => coordinates);
  return [
    ...(coordinating.length > 1 ? [{ path: 'input.members', code: 'oneCoordinator' }] : []),
    ...wanted.flatMap(({ unit, postId, coordinates, duty }, n): FieldProblem[] => {
      const own = unit === lead;
      return [
        ...(unit === null ? [{ path: `${at(n)}.orgUnitId`, code: 'notFound' }] : []),
        ...(own && postId === null ? [{ path: `${at(n)}.postId`, code: 'required' }] : []),
        ...(!own && postId !== null ? [{ path: `${at(n)}.postId`, code: 'namesItself' }] : []),
        ...(!own && coordinates ? [{ path: `${at(n)}.coordinates`, code: 'leadCoordinates' }] : []),
        ...(postId !== null && posts.indexOf(postId) < n ? [{ path: `${at(n)}.postId`, code: 'twice' }] : []),
        ...textFaults(duty, 500, `${at(n)}.duty`, 'refused'),
      ];
    }),
  ];
}
