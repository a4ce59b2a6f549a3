import { key } from './app.ts';
import { beatPlan, patrolled } from './beats.ts';
import { idAt, mutation, type Operation, type Staged } from './operation.ts';

/** The root fields of beats, aimed at one of the province. */
export function beatOperations(staged: Staged): Record<string, Operation> {
  const shown = '... on Beat { id version }';
  return {
    'Query.beats': { query: '{ beats { id stretch gap } }', variables: () => ({}), at: 'beatSet' },
    'Query.beat': {
      query: 'query ($id: String!) { beat(id: $id) { stretch patrols { words } } }',
      variables: () => ({ id: idAt(staged, 'beatSet') }),
      at: 'beatSet',
    },
    'Query.patrolRule': { query: '{ patrolRule { version yellow red settable } }', variables: () => ({}) },
    'Mutation.setPatrolRule': mutation('setPatrolRule', 'SetPatrolRuleInput', '... on PatrolRule { version }', () => ({
      ...{ key: key(), version: 0, yellow: 3, red: 10 },
    })),
    'Mutation.setBeat': {
      ...mutation('setBeat', 'SetBeatInput', shown, () => ({
        ...{ key: key(), ...beatPlan(), beatId: idAt(staged, 'beatSet'), version: staged.beatSet?.version ?? 1 },
      })),
      at: 'beatSet',
    },
    'Mutation.recordPatrol': {
      ...mutation('recordPatrol', 'RecordPatrolInput', shown, () => ({
        ...{ key: key(), ...patrolled(idAt(staged, 'beatSet')) },
      })),
      at: 'beatSet',
    },
  };
}
