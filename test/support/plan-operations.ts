import { inDays } from './days.ts';
import { aimed, type Operation, type Staged } from './operation.ts';

const plan = '... on Plan { id state version }';

/** A plan with the four fixes that can be submitted as it is. */
export const wholePlan = {
  goals: '加固堤防 12 公里。',
  measures: '分三个标段实施。',
  arrangement: '先急后缓,逐段推进。',
  organisation: '成立工作专班。',
  finishOn: inDays(20),
  nodes: [
    { name: '开工', startsOn: inDays(1), dueOn: inDays(8), workload: '4 公里', person: '王强' },
    { name: '完工', startsOn: inDays(9), dueOn: inDays(20), workload: '8 公里', person: '王强' },
  ],
};

/** The acts on a plan, each aimed at a task or a plan in the state that it asks. */
export function planOperations(staged: Staged): Record<string, Operation> {
  const at = aimed(staged);
  return {
    ...at('savePlan', 'planning', plan, { ...wholePlan, version: 0 }),
    ...at('submitPlan', 'planning', plan, { ...wholePlan, version: 0 }),
    ...at('approvePlan', 'planSubmitted', plan),
    ...at('returnPlan', 'planSubmitted', plan, { reason: '缺少工作量。' }),
    ...at('issuePlan', 'planApproved', plan, { number: '滨政办发〔2026〕8号' }),
  };
}
