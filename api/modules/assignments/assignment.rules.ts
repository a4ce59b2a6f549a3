import type { FieldProblem } from '../../platform/result.ts';
import type { AssignmentState } from './assignment.machine.ts';

/** The holder of an assignment as its reader keys name it. */
export interface Holder {
  readonly orgUnitId: number;
  readonly field: number | null;
  readonly sectionId: number | null;
}

const ownKeys = ({ orgUnitId, field, sectionId }: Holder): number[] => [
  ...(field === null ? [] : [orgUnitId * 64 + field]),
  ...(sectionId === null ? [] : [sectionId * 64]),
];

/** Who may read an assignment: everyone above on its chain, and its holder by office, field and section (visibility.md). */
export const assignmentReaders = (above: readonly number[], holder: Holder): number[] => [
  ...new Set([...above, holder.orgUnitId * 64, ...ownKeys(holder)]),
];

/** The keys that children inherit: the chain and the holder's office, not its fields and sections. */
export const keysForChildren = (readerKeys: readonly number[], holder: Holder): number[] =>
  readerKeys.filter((key) => !ownKeys(holder).includes(key));

/** Who may read a report before it is approved: the holder's own people alone (G3). */
export const houseKeys = (holder: Holder): number[] => [holder.orgUnitId * 64, ...ownKeys(holder)];

/** Sources whose completion only the FIRST responsible person may sign (M-04, lifecycle 5.2). */
const firstSigns = ['SPECIAL_SUPERVISION', 'LEADER_INSTRUCTION', 'SUPERIOR_LEADER_INSTRUCTION'];

/** The role that must approve a report: FIRST for special items, and for completions of instructions; DIRECT may for the rest. */
export const approverOf = (source: string, kind: string): 'FIRST' | 'DIRECT' =>
  source === 'SPECIAL_SUPERVISION' || (kind === 'COMPLETION' && firstSigns.includes(source)) ? 'FIRST' : 'DIRECT';

/** Whether nothing under an assignment is still open: every LEAD child accepted or gone (lifecycle 5.5.6). */
export const isReadyBelow = (children: readonly { role: string; state: AssignmentState }[]): boolean =>
  children.every(({ role, state }) => role !== 'LEAD' || ['ACCEPTED', 'CANCELLED', 'SUPERSEDED'].includes(state));

/** Whether a matter is reported: every LEAD root accepted or cancelled, at least one accepted (lifecycle 5.1). */
export const isReported = (roots: readonly { role: string; state: AssignmentState }[]): boolean =>
  isReadyBelow(roots) && roots.some(({ role, state }) => role === 'LEAD' && state === 'ACCEPTED');

/** Whether a matter keeps a leading task beside the root given: one that is under way or accepted. */
export const hasOtherRoot = (
  roots: readonly { id: string; role: string; state: AssignmentState }[],
  id: string,
): boolean =>
  roots.some((root) => root.id !== id && root.role === 'LEAD' && !['CANCELLED', 'SUPERSEDED'].includes(root.state));

/** A check of an assignment as somebody writes it down. */
export interface WantedCheck {
  readonly checked: string;
  readonly evidence: string;
}

/** Why a check does not count: a verification names what was checked and its evidence. */
export function checkFaults({ checked, evidence }: WantedCheck, path: string): FieldProblem[] {
  return Object.entries({ checked, evidence }).flatMap(([name, text]): FieldProblem[] => {
    const { length } = [...text];
    if (text.trim() === '') return [{ path: `${path}.${name}`, code: 'required' }];
    return length > 2000 ? [{ path: `${path}.${name}`, code: 'tooLong', params: { max: 2000, length } }] : [];
  });
}

const mostTargets = 400;
const mostRules = 20;

/** Receivers as somebody chooses them: units one by one, and rules. */
export interface WantedChoice {
  readonly orgUnitIds: readonly string[];
  readonly rules: readonly { readonly under: readonly string[]; readonly except: readonly string[] }[];
}

function listFaults(ids: readonly string[], path: string): FieldProblem[] {
  if (ids.length > mostTargets) return [{ path, code: 'tooMany', params: { max: mostTargets } }];
  return new Set(ids).size === ids.length ? [] : [{ path, code: 'twice' }];
}

/** Why a choice of receivers is refused: nobody, too many, or one twice in a list. */
export function choiceFaults({ orgUnitIds, rules }: WantedChoice): FieldProblem[] {
  if (orgUnitIds.length + rules.length === 0) return [{ path: 'input.orgUnitIds', code: 'required' }];
  if (rules.length > mostRules) return [{ path: 'input.rules', code: 'tooMany', params: { max: mostRules } }];
  return [
    ...listFaults(orgUnitIds, 'input.orgUnitIds'),
    ...rules.flatMap(({ under, except }, at) => [
      ...listFaults(under, `input.rules.${at}.under`),
      ...listFaults(except, `input.rules.${at}.except`),
    ]),
  ];
}
