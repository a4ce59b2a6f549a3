import type { FieldProblem } from '../../platform/result.ts';

/** Shortest password that is taken. */
export const shortestPassword = 10;

const longestPassword = 200;

const overlong = (password: string, path: string): FieldProblem => ({
  path,
  code: 'tooLong',
  params: { max: longestPassword, length: password.length },
});

/** Why a present password cannot even be compared; null when it can. */
export function presentPasswordFault(password: string, path: string): FieldProblem | null {
  if (password === '') return { path, code: 'required' };
  return password.length > longestPassword ? overlong(password, path) : null;
}

/** Why a new password is refused; null when it is good. */
export function passwordFault(
  login: string,
  password: string,
  before: string | null,
  path: string,
): FieldProblem | null {
  if (password.length > longestPassword) return overlong(password, path);
  const told = login !== '' && password.toLowerCase().includes(login.toLowerCase());
  if (told || [...password].length < shortestPassword)
    return { path, code: 'weakPassword', params: { min: shortestPassword } };
  return password === before ? { path, code: 'samePassword' } : null;
}

/** True for 2–64 small letters, digits, dots, dashes or underscores. */
export const isLogin = (text: string): boolean => /^[a-z0-9._-]{2,64}$/.test(text);

/** Why a text is refused; null when it holds 1 to `max` characters that are not all blank. */
export function textFault(text: string, max: number, path: string): FieldProblem | null {
  const { length } = [...text];
  if (text.trim() === '') return { path, code: 'required' };
  return length > max ? { path, code: 'tooLong', params: { max, length } } : null;
}

/** A post as the administrator asks for it. */
export interface WantedPost {
  readonly role: string;
  readonly sectionId: number | null;
  readonly fields: readonly number[];
  readonly heldFrom: string;
  readonly heldTo: string | null;
}

const mostFields = 8;
const fieldRoles = ['LEADER', 'DIRECT'];

/** Why a post is refused: section for handlers only, fields for leaders and direct persons only, days in order. */
export function postFaults(post: WantedPost): FieldProblem[] {
  const faults: FieldProblem[] = [];
  if (post.sectionId !== null && post.role !== 'HANDLER') faults.push({ path: 'input.sectionId', code: 'notAllowed' });
  if (post.fields.length > 0 && !fieldRoles.includes(post.role))
    faults.push({ path: 'input.fields', code: 'notAllowed' });
  if (post.fields.length > mostFields)
    faults.push({ path: 'input.fields', code: 'tooMany', params: { max: mostFields } });
  else if (post.fields.some((field) => field < 1 || field > 62))
    faults.push({ path: 'input.fields', code: 'outOfRange', params: { min: 1, max: 62 } });
  if (post.heldTo !== null && post.heldTo < post.heldFrom) faults.push({ path: 'input.heldTo', code: 'beforeStart' });
  return faults;
}

/** True when nobody may hold both duties at once (separation of the three administrators). */
export const dutiesClash = (roles: readonly string[]): boolean =>
  roles.includes('SECURITY_ADMIN') && roles.includes('AUDITOR');
