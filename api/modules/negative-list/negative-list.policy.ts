import { grants } from '../../access/vocabulary.ts';

const read = { read: {} };

/** Who reads entries of the negative list that the wall has let through; there is no act on them (M-48). */
export const negativeListPolicy = grants('NegativeEntry', {
  ...{ SUPERVISION_OFFICER: read, OFFICE_HEAD: read, LEADER: read, FIRST: read, DIRECT: read },
  ...{ HANDLER: read, LIAISON: read, ARCHIVE_CLERK: read },
});
