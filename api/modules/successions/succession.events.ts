import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';

/** A task or a matter that moved to the new unit. */
export interface Moved {
  readonly kind: 'Assignment' | 'Item';
  readonly id: Id;
  readonly itemId: Id;
  readonly secrecy: number;
  readonly readerKeys: readonly number[];
  readonly version: number;
  readonly replacedId: Id | null;
}

interface Succession {
  readonly id: Id;
  readonly tenantId: number;
  readonly oldUnitId: number;
  readonly newUnitId: number;
}

/** A succession was ordered, taken back, or took effect; told to the administrators of the tenant. */
export const successionTold = (
  kind: 'succession.ordered' | 'succession.withdrawn' | 'succession.effective',
  { id, tenantId, oldUnitId, newUnitId }: Succession,
): DomainEvent => ({
  kind,
  subjectType: 'OrgSuccession',
  subjectId: id,
  readerKeys: [tenantId * 64 + 63],
  payload: { unit: newUnitId, from: oldUnitId },
});

/** A task or a matter went over to the unit that succeeded its own; told to whoever may read it. */
export const movedTold = ({ id, oldUnitId, newUnitId }: Succession, moved: Moved): DomainEvent => ({
  kind: moved.kind === 'Item' ? 'item.succeeded' : 'assignment.succeeded',
  subjectType: moved.kind,
  subjectId: moved.id,
  itemId: moved.itemId,
  readerKeys: moved.readerKeys,
  secrecy: moved.secrecy,
  payload: { unit: newUnitId, from: oldUnitId, succession: id, version: moved.version },
});
