import { grants } from '../../access/vocabulary.ts';

/** Numbers over lower levels are for those who supervise and lead (visibility.md Z7); the database asks the same roles. */
export const aggregatePolicy = grants('Aggregate', {
  OFFICE_HEAD: { read: {} },
  SUPERVISION_OFFICER: { read: {} },
  LEADER: { read: {} },
  FIRST: { read: {} },
});
