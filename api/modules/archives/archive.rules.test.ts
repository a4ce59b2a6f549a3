import { describe, expect, it } from 'vitest';
import { closedBy, type PieceKind, pieceKinds, standingOf } from './archive.rules.ts';
import { wordsOf } from './piece-sources.ts';

const whole: PieceKind[] = ['MATTER', 'NOTICE', 'TASK', 'REPORT', 'CONCLUSION'];

describe('what a dossier must have', () => {
  it('is closed with everything, also with more', () => {
    expect(closedBy(whole)).toBeNull();
    expect(closedBy([...pieceKinds])).toBeNull();
  });
  it.each(whole)('is not closed without %s', (kind) => {
    expect(closedBy(whole.filter((one) => one !== kind))).toBe('Item.dossierIncomplete');
  });
});

describe('how a seal stands', () => {
  it.each([
    [{ pieces: 3, altered: 0, sameDigest: true }, 'INTACT'],
    [{ pieces: 3, altered: 0, sameDigest: false }, 'ALTERED'],
    [{ pieces: 3, altered: 1, sameDigest: true }, 'ALTERED'],
    [{ pieces: 4, altered: 0, sameDigest: true }, 'ALTERED'],
    [{ pieces: 2, altered: 0, sameDigest: false }, 'PARTLY_CLOSED'],
    [{ pieces: 2, altered: 1, sameDigest: false }, 'ALTERED'],
  ] as const)('of three pieces, %j, as %s', (found, standing) => {
    expect(standingOf(3, found)).toBe(standing);
  });
});

it('names the words of every kind once, in the order in which they are read', () => {
  expect(wordsOf('REPORT')).toEqual([
    'docNo',
    'measures',
    'progress',
    'effect',
    'problems',
    'nextStep',
    'claimed',
    'quotes',
  ]);
  for (const kind of pieceKinds) expect(new Set(wordsOf(kind)).size).toBe(wordsOf(kind).length);
});
