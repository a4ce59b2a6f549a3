import { inDays } from './days.ts';
import { aimed, idAt, type Operation, type Staged } from './operation.ts';
import { globalIdOf } from './story.ts';

const coordination = '... on Coordination { id state version }';

/** A request for help that a city makes to the province. */
export const asking = {
  orgUnitId: globalIdOf('OrgUnit', '37'),
  code: 'FUNDS',
  subject: '滩区堤防加固资金缺口',
  problem: '省级补助尚缺 800 万元，请协调拨付。',
};

/** Support that a city seeks of the province (M-26). */
export const seeking = () => ({ ...asking, code: 'POLICY', measure: '列入省级补助计划', neededBy: inDays(10) });

/** The root fields of requests for coordination, each aimed at a task or a request in the state that it asks. */
export function coordinationOperations(staged: Staged): Record<string, Operation> {
  const at = aimed(staged);
  return {
    'Query.coordination': {
      query: 'query ($id: String!) { coordination(id: $id) { id subject problem assignment { id } } }',
      variables: () => ({ id: idAt(staged, 'coordinating') }),
      at: 'coordinating',
    },
    ...at('requestCoordination', 'working', coordination, asking),
    ...at('answerCoordination', 'coordinating', coordination, { helps: true, answer: '本周内拨付。' }),
    ...at('seekSupport', 'working', coordination, seeking()),
    ...at('withdrawCoordination', 'coordinating', coordination, { reason: '资金已到位。' }),
    ...at('closeCoordination', 'coordinated', coordination),
  };
}
