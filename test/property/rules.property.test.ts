import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentMachine, assignmentStates } from '../../api/modules/assignments/assignment.machine.ts';
import {
  type ChainLevel,
  consolidationLimit,
  latestForChildren,
  solveChain,
} from '../../api/modules/assignments/deadline.rules.ts';
import { type LightFacts, lightOn, lightUntil } from '../../api/modules/assignments/light.rules.ts';
import {
  addDays,
  addWorkingDays,
  calendarOf,
  isWorkingDay,
  workingDaysBetween,
} from '../../api/modules/calendar/calendar.rules.ts';
import { itemMachine } from '../../api/modules/items/item.machine.ts';
import { reportMachine } from '../../api/modules/reports/report.machine.ts';
import { countsOf, join, nothing, type RollupNode, rollUp } from '../../api/modules/rollup/rollup.rules.ts';
import type { Machine } from '../../api/platform/machine.ts';
import years from '../../seeds/reference/holiday-years.json' with { type: 'json' };
import { distribution, seed } from './distribution.ts';
import { countsUnder, type OracleRow, percentOf } from './roll-up-oracle.ts';

const calendar = calendarOf(years);
const options = { seed, numRuns: 400 };
const date = fc.integer({ min: 0, max: 365 * 23 + 200 }).map((days) => addDays('2004-01-01', days));

describe('calendar', () => {
  const met = distribution('calendar');
  it('counts back what it added, lands on a working day, and grows by one day at a time', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = addWorkingDays(calendar, from, count);
        met.add(
          `${isWorkingDay(calendar, from) ? 'working' : 'free'} trigger${due.provisional ? ', provisional' : ''}`,
        );
        expect(isWorkingDay(calendar, due.date)).toBe(true);
        expect(workingDaysBetween(calendar, from, due.date)).toBe(count);
        expect(addWorkingDays(calendar, from, count + 1).date > due.date).toBe(true);
        const before = addDays(due.date, -1);
        expect(workingDaysBetween(calendar, from, before)).toBe(count - 1);
      }),
      options,
    );
    for (const kind of ['working trigger', 'free trigger', 'working trigger, provisional'])
      expect(met.has(kind), kind).toBe(true);
  });
});

describe('deadline solver', () => {
  const met = distribution('deadline solver');
  it('refuses exactly the chains that leave somebody without a working day', () => {
    const chain = fc.array(
      fc.record({ level: fc.constantFrom('CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'), relays: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), chain, (window, levels: ChainLevel[]) => {
        const relays = levels.slice(0, -1).filter((level) => level.relays).length;
        const left = window - 2 * relays - (levels.length - 1) * consolidationLimit(window);
        const solved = solveChain(window, levels);
        met.add(solved.ok ? 'feasible' : 'refused');
        expect(solved.ok).toBe(left >= 1);
        if (!solved.ok) return;
        expect(solved.value.at(-1)?.ownWindow).toBe(left);
        for (const [at, level] of solved.value.entries()) {
          const above = solved.value[at - 1];
          expect(level.planLimit).toBeLessThanOrEqual(Math.max(1, level.ownWindow / 3));
          if (above !== undefined) expect(above.dueIn - level.dueIn).toBe(level.acceptanceLimit);
        }
      }),
      options,
    );
    expect([met.has('feasible'), met.has('refused')]).toEqual([true, true]);
  });
});

describe('limits of children', () => {
  const met = distribution('limits of children');
  it('leave the parent exactly the working days it needs, and not one day more', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(1, 3), (due, days) => {
        const latest = latestForChildren(calendar, due, days);
        met.add(`${days} days, ${isWorkingDay(calendar, due) ? 'working' : 'free'} due day`);
        expect(workingDaysBetween(calendar, latest, due)).toBe(days);
        expect(isWorkingDay(calendar, latest)).toBe(true);
        expect(workingDaysBetween(calendar, addWorkingDays(calendar, latest, 1).date, due)).toBe(days - 1);
      }),
      options,
    );
    for (const kind of ['1 days, working due day', '3 days, free due day']) expect(met.has(kind), kind).toBe(true);
  });
});

describe('machines', () => {
  const walk = <S extends string, M extends string>(machine: Machine<S, M>): void => {
    const met = distribution(`machine ${machine.name}`);
    it(`${machine.name} stays in its table, grows its version, and every move is taken`, () => {
      fc.assert(
        fc.property(fc.array(fc.nat(1000), { minLength: 30, maxLength: 60 }), (choices) => {
          let record = { state: machine.start, version: 1 };
          for (const choice of choices) {
            const open = machine.movesFrom(record.state);
            if (open.length === 0) break;
            const going = open.filter((one) => !machine.ends.includes(machine.moves[one].to));
            const offered = choice % 5 === 0 || going.length === 0 ? open : going;
            const [rarest] = open.toSorted((one, other) => met.count(one) - met.count(other));
            const move = choice % 2 === 0 ? rarest : offered[choice % offered.length];
            if (move === undefined) break;
            const moved = machine.move(record, move);
            if (!moved.ok) throw new Error(`${move} was open and is refused`);
            expect(moved.value.version).toBe(record.version + 1);
            expect(moved.value.state).toBe(machine.moves[move].to);
            record = moved.value;
            met.add(move);
          }
          for (const move of Object.keys(machine.moves) as M[])
            expect(machine.move(record, move).ok).toBe(machine.moves[move].from.includes(record.state));
        }),
        { ...options, numRuns: 2000 },
      );
      expect(Object.keys(machine.moves).filter((move) => !met.has(move))).toEqual([]);
    });
  };
  walk(itemMachine);
  walk(assignmentMachine);
  walk(reportMachine);
});

describe('lights', () => {
  const met = distribution('lights');
  const near = fc.integer({ min: -40, max: 60 }).map((days) => addDays('2026-09-15', days));
  const early = fc.integer({ min: -40, max: 5 }).map((days) => addDays('2026-09-15', days));
  const seldom = fc.oneof({ weight: 1, arbitrary: near }, { weight: 5, arbitrary: fc.constant(null) });
  const facts: fc.Arbitrary<LightFacts> = fc.record({
    startedOn: fc.oneof({ weight: 9, arbitrary: early }, { weight: 1, arbitrary: fc.constant(null) }),
    suspended: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    dueOn: near,
    submittedOn: seldom,
    acceptedOn: fc.constant(null),
    forecastOn: seldom,
    reportMissingFrom: seldom,
    missedReportMadeUp: fc.boolean(),
    failedVerificationFrom: seldom,
    rectificationFrom: seldom,
    onNegativeList: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    childLateFrom: seldom,
  });
  it('keep their colour until the day they say, and change on it', () => {
    fc.assert(
      fc.property(facts, near, fc.boolean(), (raw, today, accepted) => {
        const known = accepted && raw.submittedOn !== null ? { ...raw, acceptedOn: raw.submittedOn } : raw;
        const { light, ruleId } = lightOn(calendar, known, today);
        met.add(light);
        expect(ruleId).toMatch(/^light\./);
        const until = lightUntil(calendar, known, today);
        const end = until ?? addDays(today, 120);
        for (let day = addDays(today, 1); day < end; day = addDays(day, 1))
          expect(lightOn(calendar, known, day).light).toBe(light);
        if (until !== null) expect(lightOn(calendar, known, until).light).not.toBe(light);
      }),
      options,
    );
    expect(['GREY', 'GREEN', 'BLUE', 'YELLOW', 'RED', 'BLACK'].filter((light) => !met.has(light))).toEqual([]);
  });
});

describe('roll-up', () => {
  const met = distribution('roll-up');
  const treeOf = (depth: number): fc.Arbitrary<RollupNode> =>
    fc.record<RollupNode>({
      id: fc.uuid(),
      state: fc.constantFrom(...assignmentStates),
      role: fc.constantFrom<RollupNode['role']>('LEAD', 'LEAD', 'LEAD', 'SUPPORT', 'INFORM'),
      weight: fc.constantFrom(0, 1, 1, 2, 5),
      ownShare: fc.constantFrom(0, 0, 0.3, 1),
      claimed: fc.integer({ min: -10, max: 120 }),
      verified: fc.integer({ min: -10, max: 120 }),
      dueAt: fc.nat(100),
      submittedAt: fc.option(fc.nat(100), { nil: null }),
      returns: fc.nat(2),
      relayed: fc.boolean(),
      reported: fc.boolean(),
      children: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 4 }),
    });
  const tree = treeOf(3);
  const rowsOf = (node: RollupNode, parent: string | null): OracleRow[] => [
    {
      id: node.id,
      parent,
      state: node.state,
      role: node.role,
      weight: node.weight,
      own: node.ownShare,
      claimed: node.claimed,
      verified: node.verified,
      due: node.dueAt,
      submitted: node.submittedAt,
    },
    ...node.children.flatMap((child) => rowsOf(child, node.id)),
  ];
  it('equals the oracle that was read from the page', () => {
    fc.assert(
      fc.property(tree, fc.nat(120), (root, now) => {
        const rows = rowsOf(root, null);
        const rolled = rollUp(root, now);
        met.add(rows.length === 1 ? 'leaf' : rows.length < 6 ? 'small tree' : 'larger tree');
        expect(rolled.claimed).toBeCloseTo(percentOf(rows, root.id, 'claimed'), 6);
        expect(rolled.verified).toBeCloseTo(percentOf(rows, root.id, 'verified'), 6);
        const { total, overdue, accepted } = rolled.counts;
        expect({ total, overdue, accepted }).toEqual(countsUnder(rows, root.id, now));
        expect(rolled.verified).toBeLessThanOrEqual(root.state === 'ACCEPTED' ? 100 : 99);
      }),
      options,
    );
    expect(['leaf', 'small tree', 'larger tree'].filter((kind) => !met.has(kind))).toEqual([]);
  });
  it('gives one answer in any grouping', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.nat(120), (nodes, now) => {
        const counts = nodes.map((node) => countsOf(node, now));
        const forward = counts.reduce(join, nothing);
        expect([...counts].reverse().reduce(join, nothing)).toEqual(forward);
        const half = Math.floor(counts.length / 2);
        expect(join(counts.slice(0, half).reduce(join, nothing), counts.slice(half).reduce(join, nothing))).toEqual(
          forward,
        );
      }),
      options,
    );
  });
});
