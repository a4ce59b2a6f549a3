import DataLoader from 'dataloader';
import { groupBy } from '../../platform/collections.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { PersonRow, PostRow } from './account.entity.ts';
import { accounts } from './account.repository.ts';

/** Loaders of people and posts, made for one unit of work and gone with it. */
export const accountLoaders = (uow: UnitOfWork) => ({
  person: new DataLoader<string, PersonRow | null>(async (ids) => {
    const found = new Map((await accounts(uow).peopleByIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  post: new DataLoader<string, PostRow | null>(async (ids) => {
    const found = new Map((await accounts(uow).postsByIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  postsOf: new DataLoader<string, PostRow[]>(async (ids) => {
    const groups = groupBy(await accounts(uow).postsOf(ids), (row) => row.personId);
    return ids.map((id) => groups.get(id) ?? []);
  }),
  loginOf: new DataLoader<string, string | null>(async (ids) => {
    const found = new Map((await accounts(uow).loginsOf(ids)).map((row) => [row.person_id, row.login]));
    return ids.map((id) => found.get(id) ?? null);
  }),
});
