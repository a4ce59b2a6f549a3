import { useState } from 'react';
import { useLocation } from 'react-router';
import type { ResumeItemInput } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import type { BegunElsewhere } from '../../orders/begun-elsewhere.ts';
import { MoreActs } from '../../orders/more-acts.tsx';
import { isOpen, NextStep, reasonOf } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { dropAmendmentDocument, enactAmendmentDocument } from './amendment.documents.ts';
import { DecideAmendmentForm, ProposeAmendmentForm } from './amendment-forms.tsx';
import { ClassForms } from './class-forms.tsx';
import { CloseForms } from './close-forms.tsx';
import { DelegateForm } from './delegate-form.tsx';
import { ExpediteForm } from './expedite-form.tsx';
import { IssueForm } from './issue-form.tsx';
import type { Item } from './item-page.tsx';
import { recallItemDocument } from './items.documents.ts';
import { resumeItemDocument } from './pause.documents.ts';
import { SuspendForm } from './pause-forms.tsx';
import { MarkProcessForm } from './process-marks.tsx';
import { DeclineForm, EstablishForm, ProposeForm } from './propose-forms.tsx';
import { ProposeJointForm } from './propose-joint-form.tsx';
import { FeedbackForm, RollOverForm } from './rolling-forms.tsx';
import { SecondaryForms } from './secondary-forms.tsx';
import { TagFourKeyForm } from './tag-four-key-form.tsx';
import { TagLinkagesForm } from './tag-linkages-form.tsx';
import { TransferForm } from './transfer-form.tsx';
import { DecideTriageForm, TriageForm } from './triage-forms.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

const acts = [
  'propose',
  'decideTriage',
  'decideSecondarySupervision',
  'establish',
  'triage',
  'decline',
  'issue',
  'recall',
  'startVerification',
  'concludeVerification',
  'strikeOff',
  'recordLookBack',
  'recordSecondFeedback',
  'archive',
  'resume',
  'decideAmendment',
  'enactAmendment',
] as const;

/** The lesser of the ways that are open. */
const lesser: readonly string[] = ['triage', 'decline', 'recall'];

/** The acts beside the road, which are not waited for. */
const others = [
  ...([
    'proposeAmendment',
    'dropAmendment',
    'expedite',
    'delegate',
    'proposeJoint',
    'proposeSecondarySupervision',
  ] as const),
  ...(['markProcess', 'rollOver', 'suspend', 'transferOut', 'withdraw', 'tagLinkages', 'tagFourKey'] as const),
  ...(['raiseSecrecy', 'lowerSecrecy'] as const),
];

/** The act that a matter waits for in each state. */
const awaited: Readonly<Record<string, string>> = {
  DRAFT: 'propose',
  PROPOSED: 'establish',
  ESTABLISHED: 'issue',
  ROLLING: 'recordSecondFeedback',
  REPORTED: 'startVerification',
  STRUCK_OFF: 'archive',
  SUSPENDED: 'resume',
  LOOK_BACK: 'recordLookBack',
};

function awaitedBy({ state, verified, triage }: Item): string | undefined {
  if (state === 'VERIFYING') return verified ? 'strikeOff' : 'concludeVerification';
  return state === 'PROPOSED' && triage?.decision === 'PENDING' ? 'decideTriage' : awaited[state];
}

function waitingFor(item: Item): string {
  if (item.state === 'ISSUED' || item.state === 'IN_PROGRESS') return text('items.withUnits');
  const act = awaitedBy(item);
  if (act === undefined) return text('acts.nothing');
  return text('acts.waiting', { act: text(`act.${act}` as TextId), reason: reasonOf(item.allowedActions, act) });
}

/** What a form of an act needs. */
export interface ActProps {
  readonly item: Item;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** The acts on a matter that are open to the acting post, and the form of the one that was begun. */
export function ItemActs({ item, refresh }: { item: Item; refresh: () => void }) {
  const elsewhere: BegunElsewhere | null = useLocation().state;
  const asked = elsewhere !== null && isOpen(item.allowedActions, elsewhere.begins) ? elsewhere.begins : null;
  const [begun, begin] = useState<string | null>(asked);
  const atOnce: Readonly<Record<string, ReturnType<typeof useAct<ResumeItemInput>>>> = {
    recall: useAct(recallItemDocument),
    resume: useAct(resumeItemDocument),
    enactAmendment: useAct(enactAmendmentDocument),
    dropAmendment: useAct(dropAmendmentDocument),
  };
  const run = async (action: string): Promise<void> => {
    if (await atOnce[action]?.run({ itemId: item.id, version: item.version })) refresh();
  };
  const start = (action: string): void => (action in atOnce ? void run(action) : begin(action));
  const open = acts.filter((action) => isOpen(item.allowedActions, action));
  const props = { item, refresh, close: () => begin(null) };
  return (
    <>
      <NextStep
        waiting={waitingFor(item)}
        refusal={Object.values(atOnce).find(({ refusal }) => refusal !== null)?.refusal ?? null}
        refresh={refresh}
        acts={open.map((action) => ({
          action,
          label: text(`act.${action}` as TextId),
          begin: () => start(action),
          main: !lesser.includes(action),
          busy: atOnce[action]?.busy ?? false,
        }))}
      >
        <MoreActs actions={item.allowedActions} acts={others} begin={start} />
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'propose' && <ProposeForm {...props} />}
      {begun === 'triage' && <TriageForm {...props} />}
      {begun === 'proposeJoint' && <ProposeJointForm {...props} />}
      {begun === 'delegate' && <DelegateForm {...props} />}
      {begun === 'expedite' && <ExpediteForm {...props} />}
      {begun === 'decideTriage' && <DecideTriageForm {...props} />}
      {begun === 'establish' && <EstablishForm {...props} />}
      {begun === 'decline' && <DeclineForm {...props} />}
      {begun === 'issue' && <IssueForm {...props} />}
      {begun === 'suspend' && <SuspendForm {...props} />}
      {begun === 'proposeAmendment' && <ProposeAmendmentForm {...props} />}
      {begun === 'decideAmendment' && <DecideAmendmentForm {...props} />}
      {begun === 'transferOut' && <TransferForm {...props} />}
      {begun === 'rollOver' && <RollOverForm {...props} />}
      {begun === 'recordSecondFeedback' && <FeedbackForm {...props} />}
      {begun === 'withdraw' && <WithdrawForm {...props} />}
      {begun === 'markProcess' && <MarkProcessForm {...props} />}
      {begun === 'tagLinkages' && <TagLinkagesForm {...props} />}
      {begun === 'tagFourKey' && <TagFourKeyForm {...props} />}
      <SecondaryForms begun={begun} {...props} />
      <ClassForms begun={begun} {...props} />
      <CloseForms begun={begun} {...props} />
    </>
  );
}
