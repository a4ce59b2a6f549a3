import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';

/** The work secrets that the wall opened in this transaction, as `app.knows` noted them. */
export async function secretsMet(uow: UnitOfWork): Promise<Id[]> {
  const [found] = await uow.query<{ met: string | null }>(`select current_setting('app.met', true) as met`);
  return (found?.met ?? '').split(',').filter((id) => id !== '');
}

/** Tells whoever keeps each list that the acting post read, once in ten minutes; who was meanwhile taken off reads no more. */
export async function tellReadings(uow: UnitOfWork, met: readonly Id[]): Promise<void> {
  const told = await uow.query<{ id: Id; readerKeys: number[] }>(
    'select id, reader_keys as "readerKeys" from app.readings($1)',
    [met],
  );
  for (const { id, readerKeys } of told)
    uow.record({
      ...{ kind: 'item.read', subjectType: 'Item', subjectId: id, itemId: id, readerKeys, secrecy: 2 },
      payload: { name: uow.session.personName },
    });
}
