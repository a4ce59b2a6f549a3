import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import { type LocalDate, localDateOf } from '../../platform/time.ts';
import type { PostRow } from './account.entity.ts';
import { accounts } from './account.repository.ts';
import { recordId } from './account.service.ts';

/** A post of the own tenant and who holds it. */
export interface HeldPost {
  readonly postId: Id;
  readonly orgUnitId: number;
  readonly sectionId: number | null;
  readonly fields: readonly number[];
  readonly personId: Id;
  readonly personName: string;
}

/** A live post of the own tenant with one of the roles; null for whatever else was sent. */
export async function findPost(uow: UnitOfWork, id: string, roles: readonly string[]): Promise<HeldPost | null> {
  const wanted = recordId(uow, 'Post', id);
  const [post] = wanted === null ? [] : await accounts(uow).postsByIds([wanted]);
  if (post === undefined || !roles.includes(post.role) || !isHeldOn(post, localDateOf(uow.now))) return null;
  const person = await accounts(uow).person(post.personId);
  return person === null
    ? null
    : {
        postId: post.id,
        orgUnitId: post.orgUnitId,
        sectionId: post.sectionId,
        fields: post.fields,
        personId: person.id,
        personName: person.name,
      };
}

/** A leader of the own government. */
export const findLeader = (uow: UnitOfWork, id: string): Promise<HeldPost | null> => findPost(uow, id, ['LEADER']);

/** The leaders of the own government today, by post. */
export async function leadersOf(uow: UnitOfWork): Promise<{ postId: Id; name: string }[]> {
  const found = await accounts(uow).livePosts(['LEADER'], localDateOf(uow.now), null);
  const posts = await accounts(uow).postsByIds(found.map(({ id }) => id));
  const people = new Map(
    (await accounts(uow).peopleByIds(posts.map(({ personId }) => personId))).map((one) => [one.id, one]),
  );
  return posts.flatMap(({ id, personId }) => {
    const name = people.get(personId)?.name;
    return name === undefined ? [] : [{ postId: id, name }];
  });
}

/** The first responsible person of a unit of the own tenant; null when there is none today. */
export async function firstOf(
  uow: UnitOfWork,
  orgUnitId: number,
): Promise<Pick<HeldPost, 'orgUnitId' | 'postId' | 'personName'> | null> {
  const [found] = await accounts(uow).livePosts(['FIRST'], localDateOf(uow.now), orgUnitId);
  const [post] = found === undefined ? [] : await accounts(uow).postsByIds([found.id]);
  const person = post === undefined ? null : await accounts(uow).person(post.personId);
  return post === undefined || person === null ? null : { orgUnitId, postId: post.id, personName: person.name };
}

/** The post of the head of the supervision office of a unit of the own tenant; null when there is none today. */
export const officeHeadOf = async (uow: UnitOfWork, orgUnitId: number): Promise<Id | null> =>
  (await accounts(uow).livePosts(['OFFICE_HEAD'], localDateOf(uow.now), orgUnitId))[0]?.id ?? null;

/** The posts that a person holds or ever held. */
export async function postsOfPerson(uow: UnitOfWork, personId: Id): Promise<PostRow[]> {
  const today = localDateOf(uow.now);
  return (await accounts(uow).postsOf([personId])).filter(({ heldFrom }) => heldFrom <= today);
}

/** The units of the posts that a person of the own tenant holds today. */
export async function unitsOfPerson(uow: UnitOfWork, personId: Id): Promise<number[]> {
  const today = localDateOf(uow.now);
  return (await accounts(uow).postsOf([personId]))
    .filter((post) => isHeldOn(post, today))
    .map((post) => post.orgUnitId);
}

const isHeldOn = ({ heldFrom, heldTo }: PostRow, day: LocalDate): boolean =>
  heldFrom <= day && (heldTo === null || heldTo > day);
