import { language } from './text.ts';

const zone = 'Asia/Shanghai';

/** An instant as clocks in China show it: 2026-11-24 09:12. */
export const shanghaiTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** The day of an instant in China: 2026-11-24. */
export const shanghaiDay = (instant: string): string => shanghaiTime(instant).slice(0, 10);

/** Days from one until another: 2026-11-24 – 2026-11-26; the one where they are the same. */
export const fromUntil = (from: string, until: string): string => (from === until ? from : `${from} – ${until}`);

/** The moment in Shanghai that a field of date and time shows, as the server reads it. */
export const instantOf = (local: string): string => `${local}:00+08:00`;

/** What a field of date and time shows of an instant in Shanghai. */
export const localOf = (instant: string): string => shanghaiTime(instant).replace(' ', 'T');

/** The day of an instant in words, with its weekday. */
export function dayInWords(instant: string): string {
  const spoken = language();
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(spoken, { ...options, timeZone: zone }).format(Date.parse(instant));
  if (spoken === 'en') return part({ weekday: 'long', month: 'long', day: 'numeric' });
  return `${part({ month: 'long', day: 'numeric' })} ${part({ weekday: 'long' })}`;
}
