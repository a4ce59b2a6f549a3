import { key } from './app.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';
import { penetrating } from './penetrations.ts';
import { units } from './walk.ts';

/** The root fields of penetration orders, aimed at those of the province in the state that each asks. */
export function penetrationOperations(staged: Staged): Record<string, Operation> {
  const shown = '... on PenetrationOrder { id version state }';
  const at = (field: string, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, shown, () => ({
        ...{ key: key(), penetrationOrderId: idAt(staged, stage), version: staged[stage]?.version ?? 1 },
        ...rest,
      })),
      at: stage,
    },
  });
  return {
    'Query.penetrationOrders': { query: '{ penetrationOrders { id state } }', variables: () => ({}) },
    'Query.penetrationOrder': {
      query: 'query ($id: String!) { penetrationOrder(id: $id) { reason } }',
      variables: () => ({ id: idAt(staged, 'orderInForce') }),
      at: 'orderInForce',
    },
    'Mutation.proposePenetrationOrder': mutation(
      'proposePenetrationOrder',
      'ProposePenetrationOrderInput',
      shown,
      () => ({
        key: key(),
        ...penetrating(units.street, [`街政督〔2026〕${key().slice(-6)}号`]), // two open orders name no matter both
      }),
    ),
    ...at('decidePenetrationOrder', 'orderProposed', { approves: true, words: '' }),
    ...at('endPenetrationOrder', 'orderInForce', {}),
  };
}
