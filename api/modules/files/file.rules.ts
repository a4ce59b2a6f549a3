import type { FieldProblem } from '../../platform/result.ts';
import { endingOf, mediaTypes } from './file-kind.rules.ts';

/** What of a finding a file shows: what was found, what was done about it, or what was seen of that. */
export const findingParts = ['PROBLEM', 'ANSWER', 'CHECK'] as const;
export type FindingPart = (typeof findingParts)[number];

/** A file that somebody wants to hand in, as he announces it. */
export interface Announced {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** The largest file, in bytes: 200 MiB. */
export const mostBytes = 200 * 1024 * 1024;
/** What may hang on one record. */
export const mostOnOne = { files: 20, bytes: 500 * 1024 * 1024 } as const;
/** What one post may have sent that hangs on nothing yet. */
export const mostFree = { files: 60, bytes: 1024 * 1024 * 1024 } as const;
const longestName = 120;

/**
 * A name as it may be shown and saved anywhere: the part after the last slash, without what cannot be seen (controls, marks
 * that turn the reading direction) and without what some system takes for more than a name.
 */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').replaceAll(/[<>:"|?*]/g, '_');
  const trimmed = seen
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Why an announced file is refused before a byte of it is sent; its name is clean by then. */
export function announcedFaults({ name, size, sha256 }: Announced): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const { length } = [...name];
  if (name === '') faults.push({ path: 'input.name', code: 'required' });
  else if (length > longestName)
    faults.push({ path: 'input.name', code: 'tooLong', params: { max: longestName, length } });
  else if (mediaTypes[endingOf(name)] === undefined) faults.push({ path: 'input.name', code: 'fileEnding' });
  if (size <= 0) faults.push({ path: 'input.size', code: 'fileEmpty' });
  if (size > mostBytes) faults.push({ path: 'input.size', code: 'fileTooLarge', params: { max: 200 } });
  if (!/^[0-9a-f]{64}$/.test(sha256)) faults.push({ path: 'input.sha256', code: 'malformed' });
  return faults;
}

/** Whether files together are more than a limit allows. */
export const isOver = (
  files: readonly { readonly size: number }[],
  most: { readonly files: number; readonly bytes: number },
): boolean => files.length > most.files || files.reduce((sum, { size }) => sum + size, 0) > most.bytes;

/** Why files may not hang on one record together; null stands for one that is not there for whoever names it. */
export function hangingFaults(
  named: readonly ({ readonly id: string; readonly size: number } | null)[],
  path: string,
): FieldProblem[] {
  if (named.length > mostOnOne.files) return [{ path, code: 'tooMany', params: { max: mostOnOne.files } }];
  const faults = named.flatMap((row, place) => (row === null ? [{ path: `${path}.${place}`, code: 'notFound' }] : []));
  if (faults.length > 0) return faults;
  const there = named.filter((row) => row !== null);
  if (new Set(there.map(({ id }) => id)).size < there.length) return [{ path, code: 'twice' }];
  return isOver(there, mostOnOne) ? [{ path, code: 'filesTooLarge', params: { max: 500 } }] : [];
}

/** The name for a header: plain letters for old readers, and all of it in UTF-8 (RFC 5987, RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
