import { describe, expect, it } from 'vitest';
import { conflictOf, observationReaders, releasedReaders } from './observation.rules.ts';

const [province, city, county] = [37, 16, 1602];
const task = {
  originatorUnitId: province,
  readerKeys: [province * 64, province * 64 + 3, city * 64, county * 64, county * 64 + 3, 88 * 64, -5],
  coUnitKeys: [88 * 64],
};
const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 2, hour));
const claim = (hour: number, amount: number) => ({ approvedAt: at(hour), amounts: [{ line: 0, amount }] });
const seen = { verdict: 'UNCLEAR', line: 0, amount: 8, filedAt: at(5) } as const;

describe('who reads', () => {
  it('is the office alone before the release, then the line without co-units and grants', () => {
    expect(observationReaders(task)).toEqual([province * 64, province * 64 + 3]);
    expect(releasedReaders(task, [province * 64])).toEqual(task.readerKeys.slice(0, 5));
  });
});

describe('a conflict with the claim', () => {
  it('is less than the last claim before it, and nothing after it', () => {
    expect(conflictOf(seen, [claim(1, 12), claim(3, 10)], [], province)).toMatchObject({ claimed: 10, liftedAt: null });
    expect(conflictOf(seen, [claim(1, 10), claim(3, 8), claim(6, 12)], [], province)).toBeNull();
    expect(conflictOf(seen, [], [], province)).toBeNull();
    expect(conflictOf({ ...seen, line: 1 }, [claim(3, 10)], [], province)).toBeNull();
    expect(conflictOf({ ...seen, filedAt: null }, [claim(3, 10)], [], province)).toBeNull();
  });

  it('is what the contact says, whatever was claimed', () => {
    const said = { ...seen, verdict: 'CONTRARY', amount: null } as const;
    expect(conflictOf(said, [], [], province)).toEqual({
      ruleId: 'Observation.saysContrary',
      claimed: null,
      liftedAt: null,
    });
  });

  it('is lifted by the first verification of the office after it, by none before it and by none of those between', () => {
    const by = (orgUnitId: number, ...hours: number[]) => hours.map((hour) => ({ at: at(hour), orgUnitId }));
    const lifted = (checks: ReturnType<typeof by>) => conflictOf(seen, [claim(3, 10)], checks, province)?.liftedAt;
    expect(lifted(by(province, 4))).toBeNull();
    expect(lifted(by(city, 6, 7))).toBeNull();
    expect(lifted([...by(city, 6), ...by(province, 9, 7, 4)])).toEqual(at(7));
  });
});
