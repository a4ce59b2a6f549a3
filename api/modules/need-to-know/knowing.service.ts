import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import { type Id, rowIdIn } from '../../platform/ids.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { knowers } from './knower.repository.ts';

/** A matter, or a task of it, as far as its list is concerned. */
export interface Secret {
  readonly id: Id;
  readonly secrecy: number;
}

const workSecret = 2;
/** Most people who are named at once. */
export const mostNamed = 100;

/** Whether a row is read by those alone who stand on a list. */
export const asksForList = ({ secrecy }: Pick<Secret, 'secrecy'>): boolean => secrecy === workSecret;

/** The row ids of posts that somebody named, each told apart by its place in the input. */
export function postsNamed(uow: UnitOfWork, ids: readonly string[], path: string): Result<Id[]> {
  if (ids.length > mostNamed) return invalidInput([{ path, code: 'tooMany', params: { max: mostNamed } }]);
  const posts = ids.map((id) => rowIdIn(id, 'Post', uow.session.rootId));
  const faults = posts.flatMap((post, at) => (post === null ? [{ path: `${path}.${at}`, code: 'notFound' }] : []));
  return faults.length > 0 ? invalidInput(faults) : ok(posts as Id[]);
}

/** Puts the holders of posts on the list of a work secret, all or none. */
export async function putOnList(
  uow: UnitOfWork,
  itemId: Id,
  posts: readonly Id[],
  path: string,
): Promise<Result<true>> {
  const wrong = await knowers(uow).name(itemId, posts);
  if (wrong.length === 0) return ok(true);
  return invalidInput(wrong.map(({ postId, why }) => ({ path: `${path}.${posts.indexOf(postId)}`, code: why })));
}

/** Opens the list of a matter that is being registered: with whoever registers it, and with those he named. */
export async function openList(uow: UnitOfWork, itemId: Id, posts: readonly Id[]): Promise<Result<true>> {
  const { post, clearance } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  if (clearance < workSecret) return invalidInput([{ path: 'input.secrecy', code: 'notClearedSelf' }]);
  const self = await putOnList(uow, itemId, [post.id], 'input.secrecy');
  if (!self.ok) return self;
  const others = posts.filter((one) => one !== post.id);
  return others.length === 0 ? ok(true) : putOnList(uow, itemId, posts, 'input.knowerPostIds');
}

/** Refuses units to which a work secret is given while nobody there may read it (L06). */
export async function unitsMustKnow(
  uow: UnitOfWork,
  secret: Secret,
  units: readonly { readonly id: number; readonly shortName: string }[],
  path: string,
): Promise<Result<true>> {
  if (!asksForList(secret)) return ok(true);
  const unaware = await knowers(uow).unaware(
    secret.id,
    units.map(({ id }) => id),
  );
  if (unaware.length === 0) return ok(true);
  const names = units.filter(({ id }) => unaware.includes(id)).map(({ shortName }) => shortName);
  return invalidInput([{ path, code: 'unitUnaware', params: { units: names.slice(0, 10).join('、') } }]);
}

/** Refuses to hand a work secret to a post whose holder is not on its list (L06). */
export const postMustKnow = async (uow: UnitOfWork, secret: Secret, postId: Id, path: string): Promise<Result<true>> =>
  !asksForList(secret) || (await knowers(uow).postKnows(secret.id, postId))
    ? ok(true)
    : invalidInput([{ path, code: 'personUnaware' }]);
