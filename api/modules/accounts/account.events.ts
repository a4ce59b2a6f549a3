import type { DomainEvent } from '../../platform/db/unit-of-work.ts';

/** The key of a tenant's administration records (visibility.md, House tables). */
const administrationOf = (tenantId: number): readonly number[] => [tenantId * 64 + 63];

type Told = 'person.registered' | 'person.changed' | 'person.enrolled' | 'post.appointed' | 'post.released';

/** Something an administrator did to a person or a post of his tenant. */
export const administered = (kind: Told, tenantId: number, subjectId: string, payload: object = {}): DomainEvent => ({
  kind,
  subjectType: kind.startsWith('post') ? 'Post' : 'Person',
  subjectId,
  readerKeys: administrationOf(tenantId),
  payload: { ...payload },
});

/** The demo clock was moved. */
export const clockAdvanced = (tenantId: number, milliseconds: number): DomainEvent => ({
  kind: 'clock.advanced',
  subjectType: 'Clock',
  subjectId: 'service',
  readerKeys: administrationOf(tenantId),
  payload: { milliseconds },
});
