import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { sealOf } from '../../platform/seal.ts';
import { filesToHang, hangOnCheck, sealedFiles } from '../files/hanging.service.ts';
import type { VerificationRow } from './verification.entity.ts';
import { verifications } from './verification.repository.ts';
import { sealedVerification } from './verification.rules.ts';

/** What was found, without who found it and when. */
type Found = Omit<
  VerificationRow,
  'rootId' | 'id' | 'tenantId' | 'orgUnitId' | 'byPost' | 'byPerson' | 'byName' | 'at' | 'hash'
>;

/** The files of a check: their ids, and the field of the input that names them. */
export interface NamedFiles {
  readonly ids: readonly string[];
  readonly path: string;
}

/** Keeps what the acting person found, with what was seen, under one seal. */
export async function keepCheck(uow: UnitOfWork, found: Found, named: NamedFiles): Promise<Result<true>> {
  const { post, tenantId, personId, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const files = await filesToHang(uow, named.ids, named.path);
  if (!files.ok) return files;
  const by = { byPost: post.id, byPerson: personId, byName: personName, at: new Date(uow.now) };
  const check = { ...found, ...by, id: uow.ids.next(), tenantId, orgUnitId: post.orgUnitId };
  const hash = sealOf([...sealedVerification(check), ...sealedFiles(files.value)]);
  await verifications(uow).insert({ ...check, hash });
  await hangOnCheck(uow, check, files.value);
  return ok(true);
}
