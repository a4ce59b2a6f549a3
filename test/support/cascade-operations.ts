import { accountabilityOperations } from './accountability-operations.ts';
import { key } from './app.ts';
import { beatOperations } from './beat-operations.ts';
import { bypassOperations } from './bypass-operations.ts';
import { cardOperations } from './card-operations.ts';
import { caseReviewOperations } from './case-review-operations.ts';
import { conferenceOperations } from './conference-operations.ts';
import { contactOperations } from './contact-operations.ts';
import { coordinationOperations } from './coordination-operations.ts';
import { inDays } from './days.ts';
import { earlyOperations } from './early-operations.ts';
import { findingOperations } from './finding-operations.ts';
import { itemMoveOperations } from './item-move-operations.ts';
import { jointOperations } from './joint-operations.ts';
import { negativeOperations } from './negative-operations.ts';
import { aimed, idAt, mutation, type Operation, type Stage, type Staged, stages, type Target } from './operation.ts';
import { penetrationOperations } from './penetration-operations.ts';
import { planOperations } from './plan-operations.ts';
import { talkOperations } from './talk-operations.ts';
import { taskForceOperations } from './task-force-operations.ts';
import { taskOperations } from './task-operations.ts';
import { visitOperations } from './visit-operations.ts';
import { closingWords, postOf, sixParts, units, wholeCheck, wholeReport } from './walk.ts';

export { type Stage, type Staged, stages, type Target };

const assignment = '... on Assignment { id state version }';
const item = '... on Item { id state version }';
const report = '... on Report { id state version }';
let nextDay = Date.UTC(2100, 0, 1);

/** A day that no duty was given from yet, for each call another. */
function freshDay(): string {
  nextDay += 86_400_000;
  return new Date(nextDay).toISOString().slice(0, 10);
}

/** Every root field of the cascade, aimed at records of 滨州 and of the province in the state that each asks. */
export function cascadeOperations(staged: Staged): Record<string, Operation> {
  const at = aimed(staged);
  return {
    ...earlyOperations(staged),
    ...jointOperations(staged),
    ...taskForceOperations(staged),
    ...penetrationOperations(staged),
    ...visitOperations(staged),
    ...findingOperations(staged),
    ...contactOperations(staged),
    ...beatOperations(staged),
    ...caseReviewOperations(staged),
    ...cardOperations(staged),
    ...negativeOperations(),
    ...talkOperations(staged),
    ...accountabilityOperations(staged),
    ...conferenceOperations(staged),
    'Query.assignment': {
      query: `query ($id: String!) { assignment(id: $id) { number state secrecy ownPart { share } knowers { personName }
        orderChain { task } timeline { kind } } }`,
      variables: () => ({ id: idAt(staged, 'working') }),
      at: 'working',
    },
    'Query.inbox': { query: '{ inbox { nodes { id kind title secrecy } nextCursor } }', variables: () => ({}) },
    'Query.colleagues': {
      query: '{ colleagues(roles: [SUPERVISION_OFFICER, HANDLER]) { id role personName } }',
      variables: () => ({}),
    },
    'Query.supervisionDuties': {
      query: '{ supervisionDuties { id heldFrom leader { personName } } }',
      variables: () => ({}),
    },
    'Query.instructionCoverage': {
      query: '{ instructionCoverage { instructions withNotice closed withSummary withoutNotice { id title } } }',
      variables: () => ({}),
    },
    'Query.subordinateMatters': {
      query: '{ subordinateMatters { own below orgUnit { shortName } } }',
      variables: () => ({}),
    },
    'Query.cascadePreview': {
      query: `query ($input: CascadePreviewInput!) { cascadePreview(input: $input) { __typename
        ... on CascadePreview { total levels { level count dueOn } } ... on Problem { code } } }`,
      variables: () => ({
        input: { itemId: idAt(staged, 'established'), orgUnitIds: [units.binzhou], workingDays: 30 },
      }),
      at: 'established',
    },
    ...at('issueItem', 'established', item, { orgUnitIds: [units.binzhou], workingDays: 30, ...sixParts }),
    ...at('recallItem', 'issued', item),
    ...at('signAssignment', 'arrived', assignment),
    ...at('handleAssignment', 'signed', assignment, { handlerPostId: postOf('liu.yang', 1) }),
    ...at('relayAssignment', 'signed', assignment, { orgUnitIds: [units.boxing], workingDays: 10, ...sixParts }),
    ...at('returnAssignment', 'submitted', assignment, { reason: '缺少验收材料。', dueOn: inDays(60) }),
    ...taskOperations(staged),
    ...at('verifyAssignment', 'submitted', assignment, { check: wholeCheck }),
    ...at('acceptAssignment', 'submitted', assignment, { check: wholeCheck }),
    'Mutation.saveReport': {
      ...mutation('saveReport', 'SaveReportInput', report, () => ({
        key: key(),
        assignmentId: idAt(staged, 'working'),
        version: 0,
        kind: 'COMPLETION',
        ...wholeReport,
        claimed: 100,
        handsIn: true,
      })),
      at: 'working',
    },
    ...at('approveReport', 'inReview', report),
    ...at('returnReport', 'inReview', report, { codes: ['FIGURES_DOUBTFUL'], reason: '请核对投资数据。' }),
    ...at('askCoSigns', 'toAskCoSigns', report),
    ...at('coSign', 'toCoSign', assignment, { agrees: true }),
    ...at('startVerification', 'reported', item, { method: 'DESK' }),
    ...at('concludeVerification', 'verifying', item, {
      passes: true,
      checked: '验收单',
      evidence: '验收单〔2026〕8号',
    }),
    ...at('strikeOffItem', 'verified', item, closingWords),
    ...at('recordLookBack', 'lookedBack', item, { method: 'SITE', holds: true, checked: '堤防现状', evidence: '照片' }),
    ...at('archiveItem', 'struckOff', item, { retention: 'PERMANENT' }),
    ...itemMoveOperations(staged),
    ...planOperations(staged),
    ...coordinationOperations(staged),
    ...bypassOperations(staged),
    'Mutation.appointDuty': mutation(
      'appointDuty',
      'AppointDutyInput',
      '... on SupervisionDuty { id heldFrom }',
      () => ({
        key: key(),
        leaderPostId: postOf('gao.yuan'),
        leadPostId: postOf('li.guohua'),
        directPostId: postOf('zhang.min'),
        heldFrom: freshDay(),
      }),
    ),
  };
}
