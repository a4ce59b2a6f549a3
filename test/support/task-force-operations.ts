import { key } from './app.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';
import { globalIdOf } from './story.ts';
import { askedOf, ofLead } from './task-forces.ts';
import { postOf, units } from './walk.ts';

const yantai = globalIdOf('OrgUnit', '600000');
const shown = '... on TaskForce { id version state } ... on TaskForceNotice { id state }';

/** The root fields of task forces, aimed at those of a city in the state that each asks. */
export function taskForceOperations(staged: Staged): Record<string, Operation> {
  const at = (field: string, stage: Stage, aim: string, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, shown, () => ({
        ...{ key: key(), [aim]: idAt(staged, stage), version: staged[stage]?.version ?? 1 },
        ...rest,
      })),
      at: stage,
    },
  });
  const answer = { serves: false, words: '人手不足。' };
  return {
    'Query.myTaskForces': {
      query: '{ myTaskForces { __typename ... on TaskForce { id } ... on TaskForceNotice { id state } } }',
      variables: () => ({}),
    },
    'Query.taskForce': {
      query: `query ($id: String!) { taskForce(id: $id) { __typename ... on TaskForce { title } ... on TaskForceNotice { state } } }`,
      variables: () => ({ id: idAt(staged, 'forceFormed') }),
      at: 'forceFormed',
    },
    ...at('formTaskForce', 'working', 'assignmentId', {
      title: '堤防加固专班',
      members: [ofLead(units.binzhou, postOf('liu.yang', 1)), askedOf(yantai)],
    }),
    ...at('answerTaskForce', 'forceAsked', 'memberId', answer),
    ...at('addTaskForceMember', 'forceFormed', 'taskForceId', { member: askedOf(yantai) }),
    ...at('releaseTaskForceMember', 'forceServing', 'memberId', {}),
    ...at('dissolveTaskForce', 'forceFormed', 'taskForceId', { reason: '任务已转入常态管护。' }),
  };
}
