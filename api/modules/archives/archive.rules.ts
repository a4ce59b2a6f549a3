/** The kinds of pieces of a dossier, in the order in which pieces of one moment stand. */
export const pieceKinds = [
  'MATTER',
  'NOTICE',
  'TASK',
  'PLAN',
  'OBJECTION',
  'EXTENSION',
  'COORDINATION',
  'BYPASS_NOTE',
  'OBSERVATION',
  'CONFERENCE_DECISION',
  'CHASE',
  'CO_SIGN',
  'REPORT',
  'CHECK',
  'RECTIFICATION',
  'FINDING',
  'CARD',
  'NEGATIVE',
  'AMENDMENT',
  'PAUSE',
  'TRANSFER',
  'COMMITMENT',
  'CONCLUSION',
] as const;

export type PieceKind = (typeof pieceKinds)[number];

/** What every dossier has: a closed matter without one of them was not closed as the house closes (lifecycle 5.1, M-115). */
const mandatory: readonly PieceKind[] = ['MATTER', 'NOTICE', 'TASK', 'REPORT', 'CONCLUSION'];

/** Why a dossier with these kinds of pieces may not be closed; null: nothing that it must have is missing. */
export const closedBy = (kinds: readonly PieceKind[]): 'Item.dossierIncomplete' | null =>
  mandatory.every((kind) => kinds.includes(kind)) ? null : 'Item.dossierIncomplete';

/** What a reader can say of a dossier: whole and as it was closed, changed since, or partly closed to him and therefore not known. */
export const sealStandings = ['INTACT', 'ALTERED', 'PARTLY_CLOSED'] as const;
export type SealStanding = (typeof sealStandings)[number];

/** What was found of the pieces that a reader may read. */
export interface Found {
  readonly pieces: number;
  /** How many are no longer what their hash was taken of. */
  readonly altered: number;
  /** Whether the digest over all hashes is the one that was kept. */
  readonly sameDigest: boolean;
}

/** How the seal of a dossier of so many pieces stands for a reader. */
export function standingOf(pieces: number, found: Found): SealStanding {
  if (found.altered > 0 || found.pieces > pieces) return 'ALTERED';
  if (found.pieces < pieces) return 'PARTLY_CLOSED';
  return found.sameDigest ? 'INTACT' : 'ALTERED';
}
