import { grants } from '../../access/vocabulary.ts';

/** The report of an office's linkages is for those who supervise and lead there; its rows are those that each of them reads (M-100). */
export const linkagePolicy = grants('Linkage', {
  OFFICE_HEAD: { read: {} },
  SUPERVISION_OFFICER: { read: {} },
  LEADER: { read: {} },
  FIRST: { read: {} },
});
