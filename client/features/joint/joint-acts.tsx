import { useState } from 'react';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { JointNoticeFragment, JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { MoreActs } from '../../orders/more-acts.tsx';
import { isOpen, NextStep, reasonOf } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { ReasonDrawer } from '../../orders/reason-drawer.tsx';
import {
  answerJointInvitationDocument,
  decideJointOperationDocument,
  endJointOperationDocument,
} from './joint.documents.ts';

interface Props {
  readonly operation: JointWholeFragment;
  readonly refresh: () => void;
}

/** What the office may do with an operation now: decide on its plan, or end it before its time. */
export function JointActs({ operation, refresh }: Props) {
  const { allowedActions, state, standing } = operation;
  const [begun, begin] = useState('');
  const decides = isOpen(allowedActions, 'decide');
  const waiting =
    state === 'PROPOSED'
      ? text('acts.waiting', { act: text('act.decideJoint'), reason: reasonOf(allowedActions, 'decide') })
      : text(state === 'REFUSED' ? 'joint.refused' : standing === 'OVER' ? 'joint.ended' : 'joint.running');
  const others = state === 'APPROVED' && standing !== 'OVER' ? ['end'] : [];
  return (
    <>
      <NextStep
        refresh={refresh}
        waiting={waiting}
        acts={
          decides
            ? [
                { action: 'approve', label: text('joint.approve'), begin: () => begin('approve') },
                { action: 'refuse', label: text('joint.refuse'), begin: () => begin('refuse'), main: false },
              ]
            : []
        }
      >
        <MoreActs actions={allowedActions} acts={others} begin={() => begin('end')} />
        {!decides && state === 'PROPOSED' && <PostSwitch />}
      </NextStep>
      {(begun === 'approve' || begun === 'refuse') && (
        <DecideForm operation={operation} refresh={refresh} approves={begun === 'approve'} close={() => begin('')} />
      )}
      {begun === 'end' && <EndForm operation={operation} refresh={refresh} close={() => begin('')} />}
    </>
  );
}

function DecideForm({ operation, approves, close, refresh }: Props & { approves: boolean; close: () => void }) {
  const write = useWrite(decideJointOperationDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, operationId: operation.id, version: operation.version, approves, words }), close),
  );
  const act = text(approves ? 'joint.approve' : 'joint.refuse');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['words']} onClose={close} refresh={refresh}>
      {approves && <p>{text('joint.approveHelp')}</p>}
      <LongText
        label={text(approves ? 'joint.decisionWords' : 'joint.refuseReason')}
        name="words"
        rows={3}
        optional={approves}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}

function EndForm({ operation, close, refresh }: Props & { close: () => void }) {
  const write = useWrite(endJointOperationDocument);
  return (
    <ReasonDrawer
      act={text('act.end')}
      label={text('joint.endReason')}
      note={text('joint.endHelp')}
      send={async (reason, key) =>
        closing(await write({ key, operationId: operation.id, version: operation.version, reason }), close)
      }
      onClose={close}
      refresh={refresh}
    />
  );
}

/** The answer of the own body to its invitation. */
export function JointAnswer({ notice, refresh }: { notice: JointNoticeFragment; refresh: () => void }) {
  const [begun, begin] = useState('');
  if (notice.membership?.state !== 'INVITED') return null;
  const open = isOpen(notice.allowedActions, 'answer');
  const waiting = text('acts.waiting', {
    act: text('act.answerJoint'),
    reason: reasonOf(notice.allowedActions, 'answer'),
  });
  return (
    <>
      <NextStep
        refresh={refresh}
        waiting={waiting}
        acts={
          open
            ? [
                { action: 'accept', label: text('joint.accept'), begin: () => begin('accept') },
                { action: 'decline', label: text('joint.decline'), begin: () => begin('decline'), main: false },
              ]
            : []
        }
      >
        {!open && <PostSwitch />}
      </NextStep>
      {begun !== '' && (
        <AnswerForm notice={notice} accepts={begun === 'accept'} refresh={refresh} close={() => begin('')} />
      )}
    </>
  );
}

interface AnswerProps {
  readonly notice: JointNoticeFragment;
  readonly accepts: boolean;
  readonly close: () => void;
  readonly refresh: () => void;
}

function AnswerForm({ notice, accepts, close, refresh }: AnswerProps) {
  const write = useWrite(answerJointInvitationDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(
      await write({ key, operationId: notice.id, version: notice.membership?.version ?? 0, accepts, words }),
      close,
    ),
  );
  const act = text(accepts ? 'joint.accept' : 'joint.decline');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['words']} onClose={close} refresh={refresh}>
      <LongText
        label={text(accepts ? 'joint.answerWords' : 'joint.declineReason')}
        name="words"
        rows={3}
        optional={accepts}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}
