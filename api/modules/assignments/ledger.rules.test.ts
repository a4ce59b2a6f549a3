import { expect, it } from 'vitest';
import { historyOf, ledgerOf, type Reached, timeOf } from './ledger.rules.ts';

const history = (...steps: [Reached['state'], number][]): Reached[] => steps.map(([state, at]) => ({ state, at }));

it('charges the wait for acceptance to who ordered, and everything before it to the holder', () => {
  const ledger = ledgerOf(
    history(['PENDING_RECEIPT', 0], ['SIGNED', 10], ['IN_PROGRESS', 15], ['SUBMITTED', 40], ['ACCEPTED', 70]),
    100,
  );
  expect([timeOf(ledger, 'HOLDER'), timeOf(ledger, 'ISSUER'), timeOf(ledger, 'PAUSE')]).toEqual([40, 30, 0]);
});

it('charges an objection to who ordered only when it is upheld', () => {
  const upheld = ledgerOf(history(['PENDING_RECEIPT', 0], ['SIGNED', 5], ['DISPUTED', 10], ['SUPERSEDED', 30]), 50);
  const rejected = ledgerOf(history(['PENDING_RECEIPT', 0], ['SIGNED', 5], ['DISPUTED', 10], ['SIGNED', 30]), 50);
  expect([timeOf(upheld, 'ISSUER'), timeOf(rejected, 'ISSUER')]).toEqual([20, 0]);
  expect([timeOf(upheld, 'HOLDER'), timeOf(rejected, 'HOLDER')]).toEqual([10, 50]);
});

it('reads an upheld objection from what was told, and charges it to who ordered', () => {
  const kinds = ['assigned', 'signed', 'objected', 'objectionRejected', 'objected', 'objectionUpheld'];
  const told = kinds.map((kind, place) => ({ kind: `assignment.${kind}`, at: place * 10 }));
  const ledger = ledgerOf(historyOf(told), 100);
  expect([timeOf(ledger, 'HOLDER'), timeOf(ledger, 'ISSUER')]).toEqual([40, 10]);
});

it('charges a suspension to nobody and runs again after it', () => {
  const ledger = ledgerOf(
    history(['PENDING_RECEIPT', 0], ['SUSPENDED', 10], ['PENDING_RECEIPT', 60], ['SIGNED', 70]),
    80,
  );
  expect([timeOf(ledger, 'HOLDER'), timeOf(ledger, 'PAUSE')]).toEqual([30, 50]);
});

it('reads the states from what was told, and goes on after a pause where it stopped', () => {
  const told = ['assigned', 'signed', 'handled', 'reported', 'suspended', 'resumed', 'submitted', 'accepted'];
  const reached = historyOf(told.map((kind, at) => ({ kind: `assignment.${kind}`, at: at * 10 })));
  expect(reached.map(({ state }) => state)).toEqual([
    'PENDING_RECEIPT',
    'SIGNED',
    'IN_PROGRESS',
    'SUSPENDED',
    'IN_PROGRESS',
    'SUBMITTED',
    'ACCEPTED',
  ]);
  expect(timeOf(ledgerOf(reached, 100), 'PAUSE')).toBe(10);
});
