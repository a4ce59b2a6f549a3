import { inDays } from './item-moves.ts';
import { aimed, type Operation, type Staged } from './operation.ts';
import { globalIdOf } from './story.ts';

const assignment = '... on Assignment { id state version }';

/** The root fields that move a task off its straight way: objections and what is decided on them. */
export function taskOperations(staged: Staged): Record<string, Operation> {
  const at = aimed(staged);
  const objection = { ground: 'DUTY', basis: '“三定”规定第三条', reason: '不属本市职责。' };
  const yantai = globalIdOf('OrgUnit', '600000');
  return {
    ...at('objectToAssignment', 'signed', assignment, objection),
    ...at('upholdObjection', 'disputed', assignment, { orgUnitId: yantai, reason: '职责不在该市。' }),
    ...at('rejectObjection', 'disputed', assignment, { reason: '职责分工明确,应由该市承担。' }),
    ...at('requestExtension', 'working', assignment, { dueOn: inDays(90), reason: '汛期推迟开工。' }),
    ...at('decideExtension', 'extending', assignment, { grants: false, reason: '时限充足。' }),
  };
}
