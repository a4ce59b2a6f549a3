import { localDateOf } from '../../platform/time.ts';
import { toLightCounts } from '../assignments/standing.service.ts';
import { calendarOf } from '../calendar/calendar.rules.ts';
import type { Reading } from '../context.ts';
import { orgUnitId } from '../org-units/org-unit.service.ts';
import { worstOf } from '../rollup/lights.rules.ts';
import { askedFor } from './progress.service.ts';
import { progressTotals, type StoredTotals } from './progress-totals.repository.ts';
import { type PlaceTotals, totalsOf, undisclosedOf } from './progress-totals.rules.ts';
import { PlaceProgressType, ProgressTotalsType } from './progress-totals.types.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

async function storedFor(reading: Reading, id: string | null): Promise<StoredTotals | null> {
  const totals = progressTotals(reading.uow);
  const { post } = reading.session;
  if (id === null) return post === null ? null : totals.ofUnit(post.orgUnitId);
  const asked = askedFor(reading, id);
  return asked === null ? null : totals.ofMatter(asked);
}

/**
 * How the matter behind an id stands by city and county, or without one every matter that the acting post's unit established or
 * holds a task of; null where there is nothing that may be read.
 */
export async function progressTotalsOf(reading: Reading, id: string | null): Promise<ProgressTotalsType | null> {
  const { session } = reading;
  const stored = await storedFor(reading, id);
  if (stored === null) return null;
  const { groups, known, places: found, years } = stored;
  const listed = sum(groups.map(({ total }) => total));
  if (listed === 0) return null;
  const places = totalsOf(groups, session.rootId, calendarOf(years), localDateOf(session.now));
  const names = new Map(found.map((place) => [place[0], place]));
  const hidden = undisclosedOf(known, listed);
  const undisclosed = hidden === null ? 0 : hidden.count;
  const toPlace = ({ place, above, total, unsigned, overdue, lights }: PlaceTotals): PlaceProgressType => {
    const [, name = '', level = 'UNIT'] = names.get(place) ?? [];
    return Object.assign(new PlaceProgressType(), {
      ...{ name, level, total, unsigned, overdue },
      orgUnitId: orgUnitId(session.rootId, place),
      aboveId: above === null ? null : orgUnitId(session.rootId, above),
      red: lights.RED + lights.BLACK,
      yellow: lights.YELLOW,
      green: lights.GREEN,
      blue: lights.BLUE,
      grey: lights.GREY,
      lights: toLightCounts(lights),
      rollupStatus: worstOf(lights, null),
    });
  };
  return Object.assign(new ProgressTotalsType(), {
    asOf: session.now,
    ...{ listed, undisclosed, total: undisclosed === null ? null : listed + undisclosed },
    places: places.map(toPlace),
  });
}
