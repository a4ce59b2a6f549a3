import { expect, it } from 'vitest';
import { ledgerOf, type Reached, timeOf } from './ledger.rules.ts';

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

it('charges a suspension to nobody and runs again after it', () => {
  const ledger = ledgerOf(
    history(['PENDING_RECEIPT', 0], ['SUSPENDED', 10], ['PENDING_RECEIPT', 60], ['SIGNED', 70]),
    80,
  );
  expect([timeOf(ledger, 'HOLDER'), timeOf(ledger, 'PAUSE')]).toEqual([30, 50]);
});
