import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { files } from './file.repository.ts';
import { announcedFaults, cleanName, isOver, mostFree } from './file.rules.ts';
import type { BeginUploadInput } from './file.types.ts';

/**
 * Announces a file. An upload of the same content that this very post has begun goes on where it stopped; what any other post,
 * unit or tenant has is never looked at, so that nobody learns from an upload what somebody else holds.
 */
export async function beginUpload(uow: UnitOfWork, input: BeginUploadInput): Promise<Result<Outcome>> {
  const { post, personName } = uow.session;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const allowed = authorize(uow.session, 'upload', 'File', { uploadedBy: post.id });
  if (!allowed.ok) return allowed;
  const name = cleanName(input.name);
  const faults = announcedFaults({ ...input, name });
  if (faults.length > 0) return invalidInput(faults);
  const announced = { name, size: input.size, sha256: Buffer.from(input.sha256, 'hex') };
  const freeSince = new Date(uow.now);
  const begun = await files(uow).lockBegun(post.id, announced);
  if (begun !== null) {
    await files(uow).save(begun.id, { freeSince });
    return ok({ type: 'File', id: begun.id });
  }
  if (isOver([...(await files(uow).freeOf(post.id)), announced], mostFree))
    return refuse('RATE_LIMITED', { ruleId: 'File.free', params: { files: mostFree.files } });
  const id = uow.ids.next();
  await files(uow).insert({
    ...announced,
    ...{ id, state: 'UPLOADING', tenantId: post.tenantId, orgUnitId: post.orgUnitId, secrecy: 1 },
    ...{ uploadedBy: post.id, uploadedByName: personName, uploadedAt: freeSince, freeSince },
  });
  return ok({ type: 'File', id });
}
