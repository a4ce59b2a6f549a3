import { inDays } from './days.ts';
import { feedback, rollOver, takenOver, transfer } from './item-moves.ts';
import { aimed, type Operation, type Staged } from './operation.ts';
import { sixParts } from './walk.ts';

const { targets, ...words } = sixParts;
const item = '... on Item { id state version }';
const assignment = '... on Assignment { id state version }';

/** The moves beside the road of a matter, each aimed at a matter in the state that it asks. */
export function itemMoveOperations(staged: Staged): Record<string, Operation> {
  const at = aimed(staged);
  return {
    ...at('suspendItem', 'issued', item, { ground: 'STATUTORY', reason: '诉讼期间中止。', reviewOn: inDays(90) }),
    ...at('resumeItem', 'suspended', item),
    ...at('proposeAmendment', 'amendable', item, { reason: '汛期提前。', dueOn: inDays(60), words, targets }),
    ...at('decideAmendment', 'amendmentAsked', item, { approves: true }),
    ...at('enactAmendment', 'amendmentAgreed', item),
    ...at('dropAmendment', 'amendmentAsked', item),
    ...at('answerAmendment', 'consentAsked', assignment, { consents: true }),
    ...at('rollOverItem', 'underWay', item, rollOver(staged.underWay?.task)),
    ...at('recordSecondFeedback', 'rolling', item, feedback),
    ...at('transferItem', 'transferable', item, transfer),
    ...at('answerTransfer', 'transferred', '... on Transfer { id state version }', { accepts: true }),
    ...at('registerTransferred', 'takenOver', item, takenOver),
    'Query.transfersToUs': { query: '{ transfersToUs { id state title letter number } }', variables: () => ({}) },
    ...at('withdrawItem', 'issued', item, { reason: '政策调整，不再实施。' }),
    ...at('cancelAssignment', 'spare', assignment, { reason: '任务合并。' }),
  };
}
