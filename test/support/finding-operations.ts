import { key } from './app.ts';
import { inDays } from './days.ts';
import { findingWrites, found, foundThere, letterOn, lists, rectifiedSo, seenThere } from './findings.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';

const shown = '... on Finding { id version state }';

/** The root fields of findings, aimed at those of the province in the state that each asks. */
export function findingOperations(staged: Staged): Record<string, Operation> {
  const at = (field: keyof typeof findingWrites, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, findingWrites[field], shown, () => ({
        ...{ key: key(), findingId: idAt(staged, stage), version: staged[stage]?.version ?? 1 },
        ...rest,
      })),
      at: stage,
    },
  });
  return {
    'Query.findings': { query: '{ findings { id state } }', variables: () => ({}) },
    'Query.finding': {
      query: 'query ($id: String!) { finding(id: $id) { problem } }',
      variables: () => ({ id: idAt(staged, 'findingOrdered') }),
      at: 'findingOrdered',
    },
    'Mutation.recordFinding': {
      ...mutation('recordFinding', findingWrites.recordFinding, shown, () => ({
        key: key(),
        ...found({ id: idAt(staged, 'working') }),
      })),
      at: 'working',
    },
    'Mutation.extendFinding': {
      ...mutation('extendFinding', findingWrites.extendFinding, shown, () => ({
        ...{ key: key(), findingId: idAt(staged, 'findingExtendable') },
        ...{ version: staged.findingExtendable?.version ?? 1, assignmentIds: [staged.findingExtendable?.task ?? ''] },
      })),
      at: 'findingExtendable',
    },
    ...at('checkPeer', 'findingToCheck', foundThere()),
    'Mutation.answerPolicyFeedback': {
      ...mutation('answerPolicyFeedback', 'AnswerPolicyFeedbackInput', '... on Item { id version }', () => ({
        ...{ key: key(), feedbackId: idAt(staged, 'fedBack'), version: staged.fedBack?.version ?? 1 },
        ...{ adjusts: true, words: '调整补助拨付办法。' },
      })),
      at: 'fedBack',
    },
    'Query.feedbackRule': { query: '{ feedbackRule { version units settable } }', variables: () => ({}) },
    'Mutation.setFeedbackRule': mutation(
      'setFeedbackRule',
      'SetFeedbackRuleInput',
      '... on FeedbackRule { version }',
      () => ({
        ...{ key: key(), version: 0, units: 3 },
      }),
    ),
    ...at('withdrawFinding', 'findingRecorded', {}),
    ...at('transferFinding', 'findingRecorded', letterOn()),
    ...at('orderFinding', 'findingRecorded', lists()),
    ...at('listFinding', 'findingOrdered', {}),
    ...at('answerFinding', 'findingOrdered', rectifiedSo),
    ...at('checkFinding', 'findingAnswered', seenThere()),
    ...at('lookBackFinding', 'findingClosed', seenThere({ holds: false, dueOn: inDays(10) })),
  };
}
