import { key } from './app.ts';
import { inHours, member } from './joint.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';
import { globalIdOf, storyId } from './story.ts';
import { units } from './walk.ts';

const shown = '... on JointOperation { id version state } ... on JointNotice { id standing }';

/** The root fields of joint operations, aimed at those of the province in the state that each asks. */
export function jointOperations(staged: Staged): Record<string, Operation> {
  const at = (field: string, input: string, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, input, shown, () => ({
        ...{ key: key(), operationId: idAt(staged, stage), version: staged[stage]?.version ?? 1 },
        ...rest,
      })),
      at: stage,
    },
  });
  return {
    'Query.myJointOperations': {
      query: '{ myJointOperations { __typename ... on JointOperation { id } ... on JointNotice { id standing } } }',
      variables: () => ({}),
    },
    'Query.jointOperation': {
      query: `query ($id: String!) { jointOperation(id: $id) { __typename ... on JointOperation { title } ... on JointNotice { standing } } }`,
      variables: () => ({ id: idAt(staged, 'jointInForce') }),
      at: 'jointInForce',
    },
    'Mutation.proposeJointOperation': {
      ...mutation('proposeJointOperation', 'ProposeJointOperationInput', shown, () => ({
        ...{ key: key(), title: '联合督查', purpose: '督促落实。', endsAt: inHours(240) },
        scope: [{ itemId: idAt(staged, 'established') }],
        members: [member(units.binzhou)],
      })),
      at: 'established',
    },
    ...at('decideJointOperation', 'DecideJointOperationInput', 'jointProposed', { approves: true, words: '同意。' }),
    ...at('answerJointInvitation', 'AnswerJointInvitationInput', 'jointInvited', { accepts: true, words: '参加。' }),
    ...at('giveJointOpinion', 'GiveJointOpinionInput', 'jointSilent', { version: 0, words: '进度属实。' }),
    'Mutation.shareJointEvidence': {
      ...mutation('shareJointEvidence', 'ShareJointEvidenceInput', shown, () => ({
        ...{ key: key(), operationId: idAt(staged, 'jointSilent'), words: '第三标段现场照片。', fileIds: [] },
      })),
      at: 'jointSilent',
    },
    ...at('saveJointReport', 'SaveJointReportInput', 'jointDrafted', { words: '总体属实。', submits: true }),
    ...at('countersignJointReport', 'CountersignJointReportInput', 'jointReported', {}),
    'Mutation.addJointScope': {
      ...mutation('addJointScope', 'AddJointScopeInput', shown, () => ({
        ...{ key: key(), operationId: idAt(staged, 'jointOpen'), version: staged.jointOpen?.version ?? 1 },
        scope: [{ itemId: staged.jointOpen?.task ?? globalIdOf('Item', storyId('no item')) }],
      })),
      at: 'jointOpen',
    },
    ...at('tagJointLinkages', 'TagJointLinkagesInput', 'jointInForce', { linkages: ['MEDIA'] }),
    ...at('endJointOperation', 'EndJointOperationInput', 'jointInForce', { reason: '督查任务已完成。' }),
  };
}
