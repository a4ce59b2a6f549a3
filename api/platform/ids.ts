import { v7 } from 'uuid';

/** A UUIDv7, made in the application so that a write can be repeated with the same id. */
export type Id = string;

/** Makes ids; passed in, so that stories and tests can repeat them. */
export interface Ids {
  next(): Id;
}

/** Ids of the running system: UUIDv7, ordered by time, 74 random bits. */
export const timeOrderedIds: Ids = { next: () => v7() };

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Types whose records are numbered; the records of all others carry a UUID, and a number never reaches their column. */
const numbered: readonly string[] = ['OrgUnit'];

/** What an opaque global id names: the type, the province and the record inside it. */
export interface GlobalId {
  readonly type: string;
  readonly root: number;
  readonly id: string;
}

/** The opaque id that the API shows for a record. */
export const encodeGlobalId = (id: GlobalId): string =>
  Buffer.from(`${id.type}:${id.root}:${id.id}`, 'utf8').toString('base64url');

/** Reads an opaque id; null for whatever was not made by `encodeGlobalId`, so that it answers like an unknown id. */
export function decodeGlobalId(text: string): GlobalId | null {
  if (text.length > 200) return null;
  const match = /^([A-Za-z]{1,40}):(\d{1,9}):([0-9a-f-]{1,36})$/.exec(Buffer.from(text, 'base64url').toString('utf8'));
  if (match === null) return null;
  const [, type = '', root = '', id = ''] = match;
  if (!(numbered.includes(type) ? /^\d{1,9}$/ : uuidShape).test(id)) return null;
  const decoded = { type, root: Number(root), id };
  return encodeGlobalId(decoded) === text ? decoded : null;
}

/** The record inside an opaque id, where it is of a type and of a province; null for whatever else was sent. */
export function rowIdIn(text: string, type: string, root: number): Id | null {
  const found = decodeGlobalId(text);
  return found !== null && found.type === type && found.root === root ? found.id : null;
}
