import { useState } from 'react';
import type { SignAssignmentInput } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { MoreActs } from '../../orders/more-acts.tsx';
import { closedActs, isOpen, NextStep, type OpenAct, reasonOf } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { AskContact } from './ask-contact.tsx';
import type { Assignment } from './assignment-page.tsx';
import { signAssignmentDocument } from './assignments.documents.ts';
import { WriteBypassNoteForm } from './bypass-notes.tsx';
import { CancelForm } from './cancel-form.tsx';
import { AnswerChaseForm, ChaseForm } from './chase-forms.tsx';
import { AcceptForm, ReturnForm, VerifyForm } from './check-forms.tsx';
import { CoSignForm } from './co-signs.tsx';
import { ConsentForm } from './consent-form.tsx';
import { RequestCoordinationForm } from './coordinations.tsx';
import { DecideExtensionForm, RequestExtensionForm } from './extensions.tsx';
import { FormTaskForce } from './form-task-force.tsx';
import { ObjectForm, RejectForm, UpholdForm } from './objection-forms.tsx';
import { PlanForm } from './plan-form.tsx';
import { RecordFindingInTask } from './record-finding.tsx';
import { RectificationForms } from './rectification-forms.tsx';
import { readAssignmentDocument } from './reopen.documents.ts';
import { ReopenForm } from './reopen-form.tsx';
import { ReportForm } from './report-form.tsx';
import { SeekSupportForm } from './support-form.tsx';
import { ChangeHandlerForm, HandleForm, RelayForm } from './take-up-forms.tsx';

const acts = [
  'answerAmendment',
  'answerChase',
  'sign',
  'read',
  'coSign',
  'relay',
  'handle',
  'object',
  'upholdObjection',
  'rejectObjection',
  'rejectObjectionFinally',
  'decideExtension',
  'answerRectification',
  'closeRectification',
  'plan',
  'report',
  'accept',
  'sendBack',
  'reopen',
  'verify',
  'requestExtension',
  'requestCoordination',
  'seekSupport',
] as const;
const lesser: readonly string[] = [
  'answerChase',
  'object',
  'rejectObjection',
  'sendBack',
  'reopen',
  'verify',
  'requestExtension',
  'requestCoordination',
  'seekSupport',
];
/** The acts beside the road, which are not waited for. */
const others = [
  'chase',
  'recordFinding',
  'askContact',
  'changeHandler',
  'formTaskForce',
  'writeBypassNote',
  'cancel',
] as const;
/** Lesser acts of a unit that supports: its opinion is what its task waits for. */
const besideCoSigning: readonly string[] = ['relay', 'handle', 'report'];

/** Rules by which an act is not of this state, of this role, or of nothing that was asked: no button for it. */
const silent = [
  'Assignment.machine',
  'Assignment.role',
  'Assignment.noExtensionAsked',
  'Assignment.noRectification',
  'Assignment.rectificationUnanswered',
  'Assignment.nothingChased',
];

/** The act that an assignment waits for in each state. */
const awaited: Readonly<Record<string, string>> = {
  PENDING_RECEIPT: 'sign',
  SIGNED: 'handle',
  PLANNING: 'plan',
  IN_PROGRESS: 'report',
  RETURNED: 'report',
  SUBMITTED: 'accept',
};

/** Whether the plan is out of its writers' hands. */
const isSettled = ({ plan }: Assignment): boolean => plan != null && plan.state !== 'DRAFT';

function waitingFor(assignment: Assignment): string {
  const { role, coSign, state, allowedActions, relayedAt, children, reports } = assignment;
  if (reports.some((report) => report.coSigns.some((one) => one.state === 'ASKED'))) return text('coSign.asked');
  if (state === 'PLANNING' && isSettled(assignment)) return text('plans.waiting');
  if (reports.some((report) => report.state === 'IN_REVIEW')) return text('assignments.inReview');
  if (relayedAt != null && children.length > 0 && state === 'IN_PROGRESS') return text('assignments.withChildren');
  if (role === 'INFORM') return waitingToBeRead(assignment);
  if (state === 'DISPUTED') return waitingForDecision(assignment);
  if (role === 'SUPPORT' && coSign == null && state !== 'PENDING_RECEIPT') return text('coSign.waits');
  const act = role === 'SUPPORT' && coSign?.state === 'ASKED' ? 'coSign' : awaited[state];
  if (act === undefined) return text('acts.nothing');
  return text('acts.waiting', { act: text(`act.${act}` as TextId), reason: reasonOf(allowedActions, act) });
}

/** An informed unit reads, and nothing more is waited for. */
const waitingToBeRead = ({ state, allowedActions }: Assignment): string =>
  state === 'PENDING_RECEIPT'
    ? text('acts.waiting', { act: text('act.read'), reason: reasonOf(allowedActions, 'read') })
    : text('acts.nothing');

/** A second objection waits for a leader of the originator, a first one for who ordered. */
function waitingForDecision({ allowedActions, objections }: Assignment): string {
  const act = objections.length > 1 ? 'rejectObjectionFinally' : 'rejectObjection';
  return text('acts.waiting', { act: text('act.adjudicate'), reason: reasonOf(allowedActions, act) });
}

/** What a form of an act needs. */
export interface ActProps {
  readonly assignment: Assignment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** The acts on an assignment that are open to the acting post, and the form of the one that was begun. */
export function AssignmentActs({ assignment, refresh }: { assignment: Assignment; refresh: () => void }) {
  const [begun, begin] = useState<string | null>(null);
  const atOnce: Readonly<Record<string, ReturnType<typeof useAct<SignAssignmentInput>>>> = {
    sign: useAct(signAssignmentDocument),
    read: useAct(readAssignmentDocument),
  };
  const { id, version, reports } = assignment;
  const supports = assignment.role === 'SUPPORT';
  const inReview = reports.some(({ state }) => state === 'IN_REVIEW');
  const open: OpenAct[] = acts
    .filter((action) => isOpen(assignment.allowedActions, action) && !(action === 'plan' && isSettled(assignment)))
    .map((action) => ({
      action,
      label: text(`act.${action}` as TextId),
      begin: () => (action in atOnce ? atOnce[action]?.run({ assignmentId: id, version }) : begin(action)),
      main:
        !lesser.includes(action) &&
        !(supports && besideCoSigning.includes(action)) &&
        !(action === 'plan' && assignment.state !== 'PLANNING') &&
        !(action === 'report' && inReview),
      busy: atOnce[action]?.busy ?? false,
    }));
  const again = (): void => {
    for (const one of Object.values(atOnce)) one.forgive();
    refresh();
  };
  const props = { assignment, refresh, close: () => begin(null) };
  return (
    <>
      <NextStep
        waiting={waitingFor(assignment)}
        acts={open}
        closed={closedActs(assignment.allowedActions, acts, silent)}
        refusal={Object.values(atOnce).find(({ refusal }) => refusal !== null)?.refusal ?? null}
        refresh={again}
      >
        <ToReport assignment={assignment} />
        <MoreActs actions={assignment.allowedActions} acts={others} begin={begin} />
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'answerAmendment' && <ConsentForm {...props} />}
      {begun === 'askContact' && <AskContact {...props} />}
      {begun === 'recordFinding' && <RecordFindingInTask {...props} />}
      {begun === 'chase' && <ChaseForm {...props} />}
      {begun === 'answerChase' && <AnswerChaseForm {...props} />}
      {begun === 'cancel' && <CancelForm {...props} />}
      {begun === 'formTaskForce' && <FormTaskForce {...props} />}
      {begun === 'coSign' && <CoSignForm {...props} />}
      {begun === 'handle' && <HandleForm {...props} />}
      {begun === 'changeHandler' && <ChangeHandlerForm {...props} />}
      {begun === 'relay' && <RelayForm {...props} />}
      {begun === 'object' && <ObjectForm {...props} />}
      {begun === 'upholdObjection' && <UpholdForm {...props} />}
      {(begun === 'rejectObjection' || begun === 'rejectObjectionFinally') && <RejectForm {...props} />}
      {begun === 'requestExtension' && <RequestExtensionForm {...props} />}
      {begun === 'decideExtension' && <DecideExtensionForm {...props} />}
      {begun === 'requestCoordination' && <RequestCoordinationForm {...props} />}
      {begun === 'seekSupport' && <SeekSupportForm {...props} />}
      {begun === 'writeBypassNote' && <WriteBypassNoteForm {...props} />}
      {begun === 'plan' && <PlanForm {...props} />}
      {begun === 'report' && <ReportForm {...props} />}
      <RectificationForms begun={begun} {...props} />
      {begun === 'verify' && <VerifyForm {...props} />}
      {begun === 'accept' && <AcceptForm {...props} />}
      {begun === 'reopen' && <ReopenForm {...props} />}
      {begun === 'sendBack' && <ReturnForm {...props} />}
    </>
  );
}

function ToReport({ assignment }: { assignment: Assignment }) {
  const waiting = assignment.reports.find(
    ({ allowedActions }) => isOpen(allowedActions, 'approve') || isOpen(allowedActions, 'askCoSigns'),
  );
  if (waiting === undefined) return null;
  return (
    <a className="button main" href="#reports">
      {text('assignments.toReport')}
    </a>
  );
}
