import type { Instant } from './wall.ts';

/** A calendar day in Asia/Shanghai, YYYY-MM-DD. */
export type LocalDate = string;

/** Asia/Shanghai has kept UTC+8 without daylight saving since 1991. */
const shanghai = 8 * 3_600_000;

/** The day in Shanghai on which an instant falls (lifecycle.md T1). */
export const localDateOf = (instant: Instant): LocalDate => new Date(instant + shanghai).toISOString().slice(0, 10);

/** The first instant of a day in Shanghai. */
export const startOfDay = (date: LocalDate): Instant => Date.parse(`${date}T00:00:00Z`) - shanghai;
