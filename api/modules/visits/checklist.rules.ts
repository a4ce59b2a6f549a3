import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** What may be found at a line of a checklist (M-116). */
export const checkResults = ['CONFORMS', 'FAILS', 'DOES_NOT_APPLY'] as const;

export type CheckResult = (typeof checkResults)[number];

const mostLines = 60;

/** A list as it is worded. */
interface Worded {
  readonly title: string;
  readonly lines: readonly { readonly section: string; readonly words: string }[];
}

/** Why a list is refused: no title, no line, too many, an empty or too long one. */
export function checklistFaults({ title, lines }: Worded): FieldProblem[] {
  const path = 'input.lines';
  const count = lines.length === 0 ? [{ path, code: 'required' }] : [];
  if (lines.length > mostLines) return [{ path, code: 'tooMany', params: { max: mostLines } }];
  return [
    ...textFaults(title, 100, 'input.title', 'refused'),
    ...count,
    ...lines.flatMap(({ section, words }, n) => [
      ...textFaults(section, 50, `${path}.${n}.section`, 'allowed'),
      ...textFaults(words, 200, `${path}.${n}.words`, 'refused'),
    ]),
  ];
}

/** What is given for a line of a visit, by its row id; null: it names none. */
interface Given {
  readonly checkId: string | null;
  readonly result: CheckResult;
  readonly note: string;
}

/** Why results are refused: of no line of the visit, one twice, a failing one without words, a line without one. */
export function checkFaults(given: readonly Given[], lines: readonly string[]): FieldProblem[] {
  if (given.length > mostLines) return [{ path: 'input.checks', code: 'tooMany', params: { max: mostLines } }];
  const ids = given.map(({ checkId }) => checkId);
  const wrong = given.flatMap(({ checkId, result, note }, n): FieldProblem[] => {
    const path = `input.checks.${n}`;
    const unknown = checkId === null || !lines.includes(checkId);
    const code = unknown ? 'notFound' : ids.indexOf(checkId) < n ? 'twice' : null;
    return [
      ...(code === null ? [] : [{ path: `${path}.visitCheckId`, code }]),
      ...textFaults(note, 500, `${path}.note`, result === 'FAILS' ? 'refused' : 'allowed'),
    ];
  });
  return wrong.length === 0 && ids.length < lines.length ? [{ path: 'input.checks', code: 'checkEach' }] : wrong;
}
