/** Which styles, by their number, show a value as a day and which as per cent. */
export interface Styles {
  readonly days: ReadonlySet<number>;
  readonly percents: ReadonlySet<number>;
}

const bare = (code: string): string => code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** Whether a number format shows days: the built-in ones, those of East Asia, and codes with a year or a day. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    : /[yd]/i.test(bare(code));

/** Whether a number format shows per cent. */
export const isPercentFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? id === 9 || id === 10 : bare(code).includes('%');

const dayOfEpoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A number as a spreadsheet shows it under a style. */
export function shown(value: string, style: number, styles: Styles, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (styles.days.has(style) && number >= 1 && number < 2_958_466)
    return new Date(dayOfEpoch[from1904 ? 1904 : 1900] + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
  if (styles.percents.has(style)) return `${Number((number * 100).toPrecision(12))}%`;
  return String(Number(number.toPrecision(15)));
}
