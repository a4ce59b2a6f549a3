export { storyId } from '../../seeds/run.ts';

/** The opaque id of a record of the story's province. */
export const globalIdOf = (type: string, id: string, root = 37): string =>
  Buffer.from(`${type}:${root}:${id}`).toString('base64url');
