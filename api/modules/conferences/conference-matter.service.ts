import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { encodeGlobalId, type Id } from '../../platform/ids.ts';
import { type FieldProblem, ok, type Result, refuse } from '../../platform/result.ts';
import { registerItem } from '../items/item.service.ts';
import type { ConferenceRow } from './conference.entity.ts';

/** A matter as a conference words it. */
export interface NewMatter {
  readonly key: string;
  readonly title?: string | null;
  readonly body?: string | null;
}

/** Registers a matter that a conference decided on, by the ways of every matter; what is wrong is named under `path`. */
export async function openMatterOf(
  uow: UnitOfWork,
  { number, heldOn, chairPost, rootId }: ConferenceRow,
  { key, title, body }: NewMatter,
  path: string,
): Promise<Result<Id>> {
  const made = await registerItem(uow, {
    ...{ key, title: title ?? '', body: body ?? '', source: 'MEETING_RESOLUTION', sourceRef: number },
    ...{ originator: '', originatedOn: heldOn, secrecy: 'INTERNAL', linkages: [] },
    leaderPostId: encodeGlobalId({ type: 'Post', root: rootId, id: chairPost }),
  });
  if (made.ok) return ok(made.value.id as Id);
  const { code, ruleId, params, fields } = made.problem;
  const here = fields.map((one) => ({ ...one, path: one.path.replace(/^input/, path) }));
  return refuse(code, { params, fields: here, ...(ruleId === null ? {} : { ruleId }) });
}

/** The words of a new matter where none is opened: they are refused, for they would be lost. */
export const strayWords = ({ title, body }: Omit<NewMatter, 'key'>, path: string): FieldProblem[] =>
  Object.entries({ title, body }).flatMap(([name, words]) =>
    (words ?? '').trim() === '' ? [] : [{ path: `${path}.${name}`, code: 'notAllowed' }],
  );
