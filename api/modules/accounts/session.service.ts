import { newToken, newVerifier, proofOf, sha256 } from '../../platform/password.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Session } from '../../platform/wall.ts';
import type { AppDeps } from '../context.ts';
import { door } from './account.repository.ts';
import { passwordFault, presentPasswordFault } from './account.rules.ts';
import type { ChangePasswordInput, SignInInput } from './account.types.ts';

const wrong = () => refuse('UNAUTHENTICATED', { ruleId: 'session.password' });

/**
 * Opens a session and answers its token. A wrong password, an unknown login and a disabled account answer the same
 * after the same work. Five failures of one source at one login make that source wait; nobody else.
 */
export async function signIn(deps: AppDeps, input: SignInInput, source: string): Promise<Result<string>> {
  if (input.login.length > 64 || input.password.length > 200) return wrong();
  const login = input.login.trim();
  const { salt, waitSeconds } = await door(deps.dataSource).find(login, source);
  if (waitSeconds > 0) return refuse('RATE_LIMITED', { ruleId: 'session.wait', params: { seconds: waitSeconds } });
  const proof = await proofOf(input.password, salt);
  const token = newToken();
  return (await door(deps.dataSource).open(login, source, proof, sha256(token))) ? ok(token) : wrong();
}

/** Ends the session, or every session of its account. */
export const signOut = (deps: AppDeps, tokenHash: Buffer, everywhere: boolean): Promise<unknown> =>
  door(deps.dataSource).close(tokenHash, everywhere);

/** Changes the password of the session's account; its other sessions end. */
export async function changePassword(
  deps: AppDeps,
  session: Session,
  tokenHash: Buffer,
  source: string,
  input: ChangePasswordInput,
): Promise<Result<true>> {
  const fields = [
    presentPasswordFault(input.current, 'input.current'),
    passwordFault(session.login, input.next, input.current, 'input.next'),
  ].filter((fault) => fault !== null);
  if (fields.length > 0) return refuse('INVALID_INPUT', { ruleId: 'input.fields', fields });
  const { salt, waitSeconds } = await door(deps.dataSource).find(session.login, source);
  if (waitSeconds > 0) return refuse('RATE_LIMITED', { ruleId: 'session.wait', params: { seconds: waitSeconds } });
  const next = await newVerifier(input.next);
  const proof = await proofOf(input.current, salt);
  if (await door(deps.dataSource).change(tokenHash, source, proof, next.salt, next.verifier)) return ok(true);
  return refuse('INVALID_INPUT', {
    ruleId: 'input.fields',
    fields: [{ path: 'input.current', code: 'wrongPassword' }],
  });
}
