import { key } from './app.ts';
import { atEnterprise, contactWrites, observed, question } from './contact-points.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';

/** The root fields of contact points and of what they told, aimed at those of the province. */
export function contactOperations(staged: Staged): Record<string, Operation> {
  const at = (
    field: keyof typeof contactWrites,
    stage: Stage,
    aim: 'contactPointId' | 'observationId',
    rest: () => object,
  ): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(
        field,
        contactWrites[field],
        /^(change|end)/.test(field) ? '... on ContactPoint { id version }' : '... on Observation { id version state }',
        () => ({ key: key(), [aim]: idAt(staged, stage), version: staged[stage]?.version ?? 1, ...rest() }),
      ),
      at: stage,
    },
  });
  const unversioned = (one: Record<string, Operation>): Record<string, Operation> =>
    Object.fromEntries(
      Object.entries(one).map(([field, operation]) => [
        field,
        {
          ...operation,
          variables: () => {
            const { input } = operation.variables() as { input: { version?: number } };
            const { version: _, ...rest } = input;
            return { input: rest };
          },
        },
      ]),
    );
  const task = (stage: Stage): string => staged[stage]?.task ?? idAt({}, 'working');
  return {
    'Query.contactPoints': { query: '{ contactPoints { id name observations { words } } }', variables: () => ({}) },
    'Query.contactPoint': {
      query: 'query ($id: String!) { contactPoint(id: $id) { name } }',
      variables: () => ({ id: idAt(staged, 'contactPoint') }),
      at: 'contactPoint',
    },
    'Mutation.establishContactPoint': mutation(
      'establishContactPoint',
      contactWrites.establishContactPoint,
      '... on ContactPoint { id version }',
      () => ({ key: key(), ...atEnterprise() }),
    ),
    ...at('changeContactPoint', 'contactPoint', 'contactPointId', () => ({
      name: '堤防工程公司',
      purpose: '工程进度。',
    })),
    ...unversioned(
      at('askContactPoint', 'contactPoint', 'contactPointId', () =>
        question(idAt(staged, 'contactPoint'), { id: task('contactPoint') }),
      ),
    ),
    ...unversioned(at('fileObservation', 'contactPoint', 'contactPointId', () => observed())),
    ...at('answerContactQuestion', 'contactAsked', 'observationId', () => observed()),
    ...at('attachObservation', 'observedUnasked', 'observationId', () => ({ assignmentId: task('observedUnasked') })),
    ...at('answerObservation', 'observed', 'observationId', () => ({ answer: '已安排核查。' })),
    ...at('releaseObservation', 'observationAnswered', 'observationId', () => ({})),
    ...at('endContactPoint', 'contactPoint', 'contactPointId', () => ({})),
  };
}
