import { chase } from './chased.ts';
import { inDays } from './days.ts';
import { aimed, type Operation, type Staged } from './operation.ts';
import { secondary } from './secondary.ts';
import { globalIdOf, storyId } from './story.ts';
import { postOf } from './walk.ts';

const assignment = '... on Assignment { id state version }';
const item = '... on Item { id state version round }';

/** The root fields that move a task off its straight way: objections and what is decided on them. */
export function taskOperations(staged: Staged): Record<string, Operation> {
  const at = aimed(staged);
  const objection = { ground: 'DUTY', basis: '“三定”规定第三条', reason: '不属本市职责。' };
  const yantai = globalIdOf('OrgUnit', '600000');
  const unknownKnower = globalIdOf('Knower', storyId('no knower'));
  const unknownTask = globalIdOf('Assignment', storyId('no assignment'));
  const assignmentId = staged.underWay?.task ?? unknownTask;
  return {
    ...at('objectToAssignment', 'signed', assignment, objection),
    ...at('upholdObjection', 'disputed', assignment, { orgUnitId: yantai, reason: '职责不在该市。' }),
    ...at('rejectObjection', 'disputed', assignment, { reason: '职责分工明确,应由该市承担。' }),
    ...at('requestExtension', 'working', assignment, { dueOn: inDays(90), reason: '汛期推迟开工。' }),
    ...at('decideExtension', 'extending', assignment, { grants: false, reason: '时限充足。' }),
    ...at('proposeSecondarySupervision', 'underWay', item, { assignmentId, ...secondary() }),
    ...at('decideSecondarySupervision', 'toSupervise', item, { approves: true, opinion: '同意。' }),
    'Query.chaseMethodCounts': { query: '{ chaseMethodCounts { method chases } }', variables: () => ({}) },
    'Query.chaseCounts': { query: '{ chaseCounts { chases orgUnit { shortName } } }', variables: () => ({}) },
    ...at('chaseAssignment', 'working', assignment, chase()),
    ...at('answerChase', 'chased', assignment, {
      ...{ assignmentId: staged.chased?.task ?? unknownTask, response: '本周内完成。' },
    }),
    'Query.itemsLackingMarks': { query: '{ itemsLackingMarks { id owedMarks } }', variables: () => ({}) },
    ...at('markProcess', 'issued', item, { kind: 'PLAN', heldOn: inDays(0), words: '按月调度，逐市督查。' }),
    ...at('tagItemLinkages', 'issued', item, { linkages: ['MEDIA'] }),
    ...at('tagItemFourKey', 'issued', item, { fourKey: 'KEY_PROJECT' }),
    'Query.linkageReport': {
      query: 'query ($year: Int!) { linkageReport(year: $year) { year lines { linkage items operations } } }',
      variables: () => ({ year: Number(inDays(0).slice(0, 4)) }),
    },
    'Query.linkageActivities': {
      query: `query ($year: Int!) { linkageActivities(year: $year, linkage: LEADERS_DECISIONS) {
        nodes { subjectId title } nextCursor } }`,
      variables: () => ({ year: Number(inDays(0).slice(0, 4)) }),
    },
    ...at('nameKnowers', 'secret', item, { postIds: [postOf('gao.yuan')] }),
    ...at('removeKnower', 'secret', item, { knowerId: staged.secret?.task ?? unknownKnower }),
    ...at('raiseSecrecy', 'open', item, { secrecy: 'INTERNAL', reason: '涉及未公开的规划。' }),
    ...at('lowerSecrecy', 'drafted', item, { secrecy: 'PUBLIC', reason: '规划已公布。' }),
    ...at('reopenAssignment', 'toReopen', assignment, { reason: '省里要求返工。', dueOn: inDays(14) }),
    ...at('readAssignment', 'informed', assignment),
    ...at('changeHandler', 'unhandled', assignment, { handlerPostId: postOf('liu.yang', 1) }),
    ...at('answerRectification', 'rectifying', assignment, { answer: '已逐段返工。', evidence: '复验单〔2026〕3号' }),
    ...at('closeRectification', 'rectified', assignment, { closes: true, opinion: '整改到位。' }),
  };
}
