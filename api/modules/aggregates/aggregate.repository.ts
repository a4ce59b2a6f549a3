import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';

/** What may be known of the own matters of a unit directly below; null: fewer than may be shown, or none. */
export interface OwnMatters {
  readonly orgUnitId: number;
  readonly own: number | null;
  readonly below: number | null;
}

/** Numbers over matters that the session may not read one by one. */
export const aggregates = (uow: UnitOfWork) => ({
  ownMatters: () =>
    uow.query<OwnMatters>(
      'select org_unit_id as "orgUnitId", own::integer as own, below::integer as below from app.own_matters()',
    ),
});
