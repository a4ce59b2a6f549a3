/** A share as an exact fraction: so many of so many. */
export interface Fraction {
  readonly of: number;
  readonly all: number;
}

/** The shares that the visits of a year must reach: unannounced, and routine special unannounced, both of all visits (M-30). */
export const visitTargets = {
  unannounced: { of: 3, all: 5 },
  routine: { of: 2, all: 5 },
} as const satisfies Record<string, Fraction>;

/** Whether a share reaches another, compared as fractions; nothing of nothing reaches none. */
export const reaches = (share: Fraction, wanted: Fraction): boolean =>
  share.all > 0 && share.of * wanted.all >= wanted.of * share.all;

/** How many more, each of which counts on both sides, until a share reaches another; 0: it does, or there is nothing yet. */
export const missing = (share: Fraction, wanted: Fraction): number =>
  Math.max(0, Math.ceil((wanted.of * share.all - wanted.all * share.of) / (wanted.all - wanted.of)));
