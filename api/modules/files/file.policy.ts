import { grants } from '../../access/vocabulary.ts';

const mine = { uploadedBy: 'postId' } as const;
const sends = { upload: mine, send: mine } as const;

/** Whoever writes what files may hang on hands them in, and sends the bytes of his own uploads alone; administrators write nothing. */
export const filePolicy = grants('File', {
  OFFICE_HEAD: sends,
  SUPERVISION_OFFICER: sends,
  LEADER: sends,
  FIRST: sends,
  DIRECT: sends,
  HANDLER: sends,
  LIAISON: sends,
});
