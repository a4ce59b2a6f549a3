import { type FieldProblem, type Refused, refuse } from './result.ts';

/** Why a text is refused: blank where it must not be, or longer than `max` characters; nothing when it is good. */
export function textFaults(text: string, max: number, path: string, blank: 'allowed' | 'refused'): FieldProblem[] {
  const { length } = [...text];
  if (blank === 'refused' && text.trim() === '') return [{ path, code: 'required' }];
  return length > max ? [{ path, code: 'tooLong', params: { max, length } }] : [];
}

/** Why a number is refused; nothing when it lies between `min` and `max`. */
export const rangeFaults = (value: number, min: number, max: number, path: string): FieldProblem[] =>
  value >= min && value <= max ? [] : [{ path, code: 'outOfRange', params: { min, max } }];

/** Refuses an input for its fields. */
export const invalidInput = (fields: readonly FieldProblem[]): Refused =>
  refuse('INVALID_INPUT', { ruleId: 'input.fields', fields });

/** Refuses an id that names nothing that the caller may see. */
export const unseen = (path: string): Refused =>
  refuse('NOT_FOUND', { ruleId: 'record.seen', fields: [{ path, code: 'notFound' }] });

/** Refuses an act on a record that somebody changed since it was read. */
export const stale = (): Refused =>
  refuse('STALE_VERSION', { ruleId: 'record.version', fields: [{ path: 'input.version', code: 'stale' }] });

/** Refuses what bears the mark of a state secret, or would be one: it may not be kept on an ordinary network (V-20). */
export const classified = (fields: readonly FieldProblem[]): Refused =>
  refuse('CLASSIFIED_CONTENT_NOT_ALLOWED', { ruleId: 'item.secrecy', fields });
