import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignmentMachine } from '../../api/modules/assignments/assignment.machine.ts';
import { ledgerOf, type Reached, timeOf } from '../../api/modules/assignments/ledger.rules.ts';
import { distribution, seed } from './distribution.ts';

const met = distribution('time ledger');
const ended = (state: string): boolean => ['READ', 'ACCEPTED', 'CANCELLED', 'SUPERSEDED'].includes(state);

/** A life of an assignment: moves of its machine, each some time after the one before. */
function lifeOf(choices: readonly (readonly [number, number])[]): Reached[] {
  const history: Reached[] = [{ state: assignmentMachine.start, at: 0 }];
  let record = { state: assignmentMachine.start, version: 1 };
  for (const [choice, pause] of choices) {
    const open = assignmentMachine.movesFrom(record.state);
    const going = open.filter((one) => !assignmentMachine.ends.includes(assignmentMachine.moves[one].to));
    const offered = choice % 7 === 0 || going.length === 0 ? open : going;
    const move = offered[choice % Math.max(1, offered.length)];
    if (move === undefined) break;
    const moved = assignmentMachine.move(record, move);
    if (!moved.ok) throw new Error(`${move} was open and is refused`);
    record = moved.value;
    history.push({ state: record.state, at: (history.at(-1)?.at ?? 0) + pause });
  }
  return history;
}

it('gives every moment of a life to exactly one holder or to a pause, and none after its end', () => {
  const choices = fc.array(fc.tuple(fc.nat(1000), fc.nat(500)), { maxLength: 30 });
  fc.assert(
    fc.property(choices, fc.nat(800), (drawn, after) => {
      const history = lifeOf(drawn);
      const last = history.at(-1)?.at ?? 0;
      const now = last + after;
      const ledger = ledgerOf(history, now);
      const dead = history.reduce((sum, { state, at }, place) => {
        return ended(state) ? sum + (history[place + 1]?.at ?? now) - at : sum;
      }, 0);
      for (const { holder } of ledger) met.add(holder);
      expect(timeOf(ledger, 'HOLDER') + timeOf(ledger, 'ISSUER') + timeOf(ledger, 'PAUSE')).toBe(now - dead);
      for (const [place, entry] of ledger.entries()) {
        expect(entry.to).toBeGreaterThan(entry.from);
        expect(entry.from).toBeGreaterThanOrEqual(ledger[place - 1]?.to ?? 0);
      }
    }),
    { seed, numRuns: 2000 },
  );
  expect(['HOLDER', 'ISSUER', 'PAUSE'].filter((holder) => !met.has(holder))).toEqual([]);
});
