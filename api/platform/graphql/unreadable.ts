import type { FieldProblem } from '../result.ts';

/** What a scalar leaves in an input where it could not read the value: why, as a code of the closed list, never the value. */
export class Unreadable {
  constructor(readonly code: string) {}
}

/** The most wrong fields that one answer names, so that an answer stays smaller than what was sent. */
export const mostFaults = 20;

/** True for text that the database can keep: no NUL and no half of a character. */
export const isWellFormed = (text: string): boolean =>
  !/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

/** Every place of an input that cannot be read: the marks of our scalars, and ids, keys and other plain strings. */
export function unreadableFields(value: unknown, path: string): FieldProblem[] {
  const faults: FieldProblem[] = [];
  gather(value, path, faults);
  return faults;
}

function gather(value: unknown, path: string, faults: FieldProblem[]): void {
  if (faults.length >= mostFaults) return;
  if (value instanceof Unreadable) faults.push({ path, code: value.code });
  else if (typeof value === 'string') {
    if (!isWellFormed(value)) faults.push({ path, code: 'malformedText' });
  } else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) gather(inner, `${path}.${name}`, faults);
}
