import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { unreadableFields } from './unreadable.ts';
import { variableFaults } from './variable-faults.ts';

const schema = buildSchema(`
  enum Level { CITY COUNTY }
  input Target { unit: String! level: Level = CITY days: [Int!]! parent: Target }
  input Order { title: String! urgent: Boolean! = false targets: [Target!]! note: String }
  type Query { send(input: Order!, at: Int = 3): Boolean }
`);
const [operation] = parse('query ($input: Order!, $at: Int = 3) { send(input: $input, at: $at) }').definitions;
const target = { unit: 'u', days: [1] };
const order = { title: 't', targets: [target] };
const faultsOf = (variables: object) =>
  variableFaults(schema, operation as OperationDefinitionNode, variables as Record<string, unknown>).map(
    ({ path, code }) => `${path} ${code}`,
  );

it.each([
  ['all that is needed', order],
  ['null where nothing is needed', { ...order, note: null }],
  ['one value for a list of one', { title: 't', targets: { unit: 'u', days: 1 } }],
])('finds nothing wrong with %s', (_, input) => {
  expect(faultsOf({ input })).toEqual([]);
});

it.each([
  ['no input', undefined, 'input required'],
  ['a list for an input', [order], 'input wrongType'],
  ['a field left out', { targets: [] }, 'input.title required'],
  ['null over a default', { ...order, urgent: null }, 'input.urgent required'],
  ['a hole in a list', { ...order, targets: [target, null] }, 'input.targets.1 required'],
  [
    'an unknown choice inside',
    { ...order, targets: [{ ...target, level: 'MOON' }] },
    'input.targets.0.level unknownValue',
  ],
  ['a number for a choice', { ...order, targets: [{ ...target, level: 1 }] }, 'input.targets.0.level wrongType'],
  [
    'too large a number',
    { ...order, targets: [{ ...target, days: [1, 2 ** 31] }] },
    'input.targets.0.days.1 outOfRange',
  ],
  ['a fraction', { ...order, targets: [{ ...target, days: [0.5] }] }, 'input.targets.0.days.0 wrongType'],
  ['depth', { ...order, targets: [{ ...target, parent: { unit: 'u' } }] }, 'input.targets.0.parent.days required'],
  ['a field unheard of', { ...order, more: 1 }, 'input.more unknownField'],
  ['a name that would speak', { ...order, 'x" at "input.title': 1 }, 'input unknownField'],
  ['the name of a prototype', JSON.parse('{"title":"t","targets":[],"__proto__":1}'), 'input.__proto__ unknownField'],
])('names the place of %s', (_, input, fault) => {
  expect(faultsOf(input === undefined ? {} : { input })).toEqual([fault]);
});

it('stops counting at twenty', () => {
  expect(faultsOf({ input: { ...order, targets: [{ ...target, days: Array(1000).fill('x') }] } })).toHaveLength(20);
});

it('finds text that cannot be kept wherever it stands', () => {
  const input = { key: 'a\0', targets: [{ unit: 'u' }, { unit: '\udc00' }], note: null, at: 3 };
  expect(unreadableFields(input, 'input').map(({ path }) => path)).toEqual(['input.key', 'input.targets.1.unit']);
});
