import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
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
import { useAct } from '../../orders/use-act.ts';
import { AddScopeForm } from './add-scope-form.tsx';
import {
  answerJointInvitationDocument,
  decideJointOperationDocument,
  endJointOperationDocument,
} from './joint.documents.ts';
import { countersignJointReportDocument } from './room.documents.ts';
import { EvidenceForm, OpinionForm, ReportForm } from './room-forms.tsx';
import { TagJointLinkagesForm } from './tag-joint-linkages-form.tsx';

interface Props {
  readonly operation: JointWholeFragment;
  readonly refresh: () => void;
}

/** The acts on an operation in the order of its road, by their words. */
const labels = {
  approve: 'joint.approve',
  refuse: 'joint.refuse',
  writeReport: 'act.writeReport',
  countersign: 'act.countersign',
  giveOpinion: 'act.giveOpinion',
  shareEvidence: 'act.shareEvidence',
} as const;

type Act = keyof typeof labels;

const room = ['writeReport', 'countersign', 'giveOpinion', 'shareEvidence'] as const;
const lesser: readonly Act[] = ['refuse', 'giveOpinion', 'shareEvidence'];

/** What the acting post may do with an operation now: decide on its plan, speak and sign in its room, or end it before its time. */
export function JointActs({ operation, refresh }: Props) {
  const { viewer } = useSession();
  const { allowedActions, state, standing, report } = operation;
  const [begun, begin] = useState('');
  const sign = useAct(countersignJointReportDocument);
  const decides = isOpen(allowedActions, 'decide');
  const acts: Act[] = [
    ...(decides ? (['approve', 'refuse'] as const) : []),
    ...room.filter((act) => isOpen(allowedActions, act)),
  ];
  const signs = async (): Promise<void> => {
    if (await sign.run({ operationId: operation.id, version: report?.version ?? 0 })) refresh();
  };
  const props = { operation, refresh, close: () => begin('') };
  const unit = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.orgUnit.id ?? '';
  return (
    <>
      <NextStep
        refresh={refresh}
        refusal={sign.refusal}
        waiting={waitingFor(operation)}
        acts={acts.map((action) => ({
          action,
          label: text(labels[action]),
          begin: action === 'countersign' ? () => void signs() : () => begin(action),
          main: !lesser.includes(action),
          busy: action === 'countersign' && sign.busy,
        }))}
      >
        <MoreActs
          actions={allowedActions}
          acts={[
            ...(state === 'APPROVED' && standing !== 'OVER' ? ['end'] : []),
            ...(state === 'APPROVED' && standing === 'IN_FORCE' ? ['addScope'] : []),
            ...(state === 'REFUSED' ? [] : ['tagLinkages']),
          ]}
          begin={begin}
        />
        {!decides && state === 'PROPOSED' && <PostSwitch />}
      </NextStep>
      {(begun === 'approve' || begun === 'refuse') && <DecideForm {...props} approves={begun === 'approve'} />}
      {begun === 'giveOpinion' && <OpinionForm {...props} unit={unit} />}
      {begun === 'shareEvidence' && <EvidenceForm {...props} />}
      {begun === 'writeReport' && <ReportForm {...props} />}
      {begun === 'end' && <EndForm {...props} />}
      {begun === 'addScope' && <AddScopeForm {...props} />}
      {begun === 'tagLinkages' && <TagJointLinkagesForm {...props} />}
    </>
  );
}

/** What an operation waits for where the acting post has nothing main to do. */
function waitingFor({ allowedActions, state, standing, report }: JointWholeFragment): string {
  if (state === 'PROPOSED')
    return text('acts.waiting', { act: text('act.decideJoint'), reason: reasonOf(allowedActions, 'decide') });
  if (state === 'REFUSED') return text('joint.refused');
  if (standing === 'OVER') return text('joint.ended');
  return text(report?.submittedAt == null ? 'joint.running' : 'joint.signing');
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
