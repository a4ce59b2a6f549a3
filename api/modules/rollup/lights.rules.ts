import type { LocalDate } from '../../platform/time.ts';
import { type Light, type LightFacts, type LitLight, lightOn, lightUntil } from '../assignments/light.rules.ts';
import type { Calendar } from '../calendar/calendar.rules.ts';

/** How many tasks have each light. */
export type LightCounts = Readonly<Record<Light, number>>;

/** Nobody has a light. */
export const noLights: LightCounts = { GREY: 0, GREEN: 0, BLUE: 0, YELLOW: 0, RED: 0, BLACK: 0 };

/** From the worst down; a task that is done in time is the best of all, so that blue says that nothing is left. */
const worstFirst: readonly Light[] = ['BLACK', 'RED', 'YELLOW', 'GREEN', 'GREY', 'BLUE'];

/** The worst light of some tasks, with that of the one above them: `rollupStatus` (lifecycle 5.5.4). */
export const worstOf = (counts: LightCounts, own: Light | null): Light =>
  worstFirst.find((light) => light === own || counts[light] > 0) ?? 'GREY';

/** Lights as they are read: some kept, some to be reckoned from the facts; a negative count takes off what was kept of these. */
export interface ReadLights {
  readonly light: Light | null;
  readonly facts: LightFacts | null;
  readonly count: number;
}

/** Adds what is kept to what the rules give for the rest today. */
export function addedLights(read: readonly ReadLights[], calendar: Calendar, today: LocalDate): LightCounts {
  const sum = { ...noLights };
  for (const { light, facts, count } of read) {
    const colour = facts === null ? light : lightOn(calendar, facts, today).light;
    if (colour !== null) sum[colour] += count;
  }
  return sum;
}

/** A light for some facts, and the first day on which it is another; null: never. */
export interface Turn {
  readonly facts: LightFacts;
  readonly light: Light;
  readonly until: LocalDate | null;
}

/** The lights of facts that wait, on a day. */
export const turnsFor = (groups: readonly LightFacts[], calendar: Calendar, today: LocalDate): Turn[] =>
  groups.map((facts) => ({
    facts,
    light: lightOn(calendar, facts, today).light,
    until: lightUntil(calendar, facts, today),
  }));

/** Answers each set of facts once: a tree of thousands has a few dozen. */
export function lightsOn(calendar: Calendar, today: LocalDate): (facts: LightFacts) => LitLight {
  const known = new Map<string, LitLight>();
  return (facts) => {
    const key = JSON.stringify(Object.values(facts));
    const found = known.get(key) ?? lightOn(calendar, facts, today);
    known.set(key, found);
    return found;
  };
}
