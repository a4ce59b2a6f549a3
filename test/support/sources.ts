import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every TypeScript source under a folder, by its path from the project's root. */
export const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
