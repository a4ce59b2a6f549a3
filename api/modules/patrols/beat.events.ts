import type { DomainEvent } from '../../platform/db/unit-of-work.ts';
import type { BeatRow } from './beat.entity.ts';

/** A step of a beat, told to whoever reads it. */
export const beatTold = (
  step: 'set' | 'ended' | 'walked' | 'gapYellow' | 'gapRed',
  { id, readerKeys }: Pick<BeatRow, 'id' | 'readerKeys'>,
): DomainEvent => ({ kind: `beat.${step}`, subjectType: 'Beat', subjectId: id, readerKeys, secrecy: 1, payload: {} });
