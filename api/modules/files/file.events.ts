import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** What the events of a file need of it; its name is content and stays out of them. */
interface Subject {
  readonly id: string;
  readonly tenantId: number;
  readonly size: number;
  readonly sha256: Buffer;
}

/** Told to those who administer and audit the tenant of the file, with the hash that it has or must have (M-101). */
export const fileTold = (kind: 'file.kept' | 'file.altered', file: Subject): DomainEvent => ({
  kind,
  subjectType: 'File',
  subjectId: file.id,
  readerKeys: [file.tenantId * 64 + 63],
  payload: { size: file.size, sha256: file.sha256.toString('hex') },
});
