import { may } from '../../access/ability.ts';
import { actorOf } from '../../access/actor.ts';
import { localDateOf } from '../../platform/time.ts';
import type { Session } from '../../platform/wall.ts';
import type { Reading } from '../context.ts';
import type { PersonRow, PostRow } from './account.entity.ts';
import { accounts } from './account.repository.ts';
import { globalId, recordId } from './account.service.ts';
import { PersonConnectionType, PersonType, PostType } from './account.types.ts';

const pageSize = 50;

/** A person as the administrator sees him. */
export const toPerson = (row: PersonRow): PersonType =>
  Object.assign(new PersonType(), {
    rowId: row.id,
    id: globalId('Person', row.rootId, row.id),
    name: row.name,
    clearance: row.clearance,
    version: row.version,
  });

/** A post as its holder and the administrator see it. */
export const toPost = (row: PostRow): PostType =>
  Object.assign(new PostType(), {
    personRowId: row.personId,
    orgUnitRowId: row.orgUnitId,
    sectionRowId: row.sectionId,
    id: globalId('Post', row.rootId, row.id),
    role: row.role,
    fields: row.fields,
    heldFrom: row.heldFrom,
    heldTo: row.heldTo,
    version: row.version,
  });

const mayRead = (session: Session): boolean => may(actorOf(session), 'read', 'Person', { tenantId: session.tenantId });

/** One page of the people of the administrator's tenant; empty for everybody else. */
export async function pageOfPeople(
  { uow, load, session }: Reading,
  after: string | null,
): Promise<PersonConnectionType> {
  if (!mayRead(session)) return { nodes: [], nextCursor: null };
  const start = after === null ? null : recordId(uow, 'Person', after);
  if (after !== null && start === null) return { nodes: [], nextCursor: null };
  const found = await accounts(uow).peoplePage(start, pageSize + 1);
  const rows = await load.person.loadMany(found.slice(0, pageSize).map(({ id }) => id));
  const nodes = rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toPerson(row)]));
  return { nodes, nextCursor: found.length > pageSize ? (nodes.at(-1)?.id ?? null) : null };
}

/** The person of an id, for the administrator of its tenant. */
export async function personOf({ load, session }: Reading, id: string): Promise<PersonType | null> {
  const row = mayRead(session) ? await load.person.load(id) : null;
  return row === null ? null : toPerson(row);
}

/** The posts that a person holds on the day of the service clock. */
export async function postsHeldToday({ load, session }: Reading, personId: string): Promise<PostType[]> {
  const today = localDateOf(session.now);
  const held = await load.postsOf.load(personId);
  return held.filter((post) => post.heldFrom <= today && (post.heldTo === null || post.heldTo > today)).map(toPost);
}

/** A post of the own tenant as the schema shows it; null for none. */
export async function postOf({ load }: Reading, id: string | null): Promise<PostType | null> {
  const row = id === null ? null : await load.post.load(id);
  return row === null ? null : toPost(row);
}

/** The post that a record of the own tenant cannot be without. */
export async function postBehind(reading: Reading, id: string): Promise<PostType> {
  const post = await postOf(reading, id);
  if (post === null) throw new Error('A record names a post that is not there');
  return post;
}

/** Live posts with the roles given: leaders of the whole tenant, everybody else of the acting unit alone. */
export async function colleagues({ uow, load, session }: Reading, roles: readonly string[]): Promise<PostType[]> {
  if (session.post === null) return [];
  const today = localDateOf(session.now);
  const found = [
    ...(await accounts(uow).livePosts(
      roles.filter((role) => role === 'LEADER'),
      today,
      null,
    )),
    ...(await accounts(uow).livePosts(
      roles.filter((role) => role !== 'LEADER'),
      today,
      session.post.orgUnitId,
    )),
  ];
  const rows = await load.post.loadMany(found.map(({ id }) => id));
  return rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toPost(row)]));
}

/** Who holds a post of the own tenant; null for none, and for posts of others. */
export async function personNameOf({ load }: Reading, postId: string | null): Promise<string | null> {
  const post = postId === null ? null : await load.post.load(postId);
  return post === null ? null : ((await load.person.load(post.personId))?.name ?? null);
}
