import { useState } from 'react';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { VisitAim, VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen, NextStep, reasonOf } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { NameApprover } from './name-approver.tsx';
import { isRecording, RecordOnVisit } from './record-on-visit.tsx';
import { SubmitVisit } from './submit-visit.tsx';
import {
  approveVisitDocument,
  beginVisitDocument,
  cancelVisitDocument,
  closeVisitDocument,
  rectifyVisitDocument,
  releaseVisitDocument,
} from './visits.documents.ts';

interface Props {
  readonly visit: VisitWholeFragment;
  readonly refresh: () => void;
}

/** The acts that need no words, in the order of the life of a visit. */
const plain = ['approve', 'begin', 'release', 'rectify', 'close'] as const;
type Plain = (typeof plain)[number];

/** The act that each state waits for. */
const next: Readonly<Record<string, string>> = {
  ...{ PLANNED: 'approve', APPROVED: 'begin', UNDERWAY: 'submit', FINDINGS: 'release', RELEASED: 'close' },
  RECTIFYING: 'close',
};

/** What the acting post may do with a visit now. */
export function VisitActs({ visit, refresh }: Props) {
  const [begun, begin] = useState('');
  const acts: Record<Plain, ReturnType<typeof useAct<VisitAim>>> = {
    approve: useAct(approveVisitDocument),
    begin: useAct(beginVisitDocument),
    release: useAct(releaseVisitDocument),
    rectify: useAct(rectifyVisitDocument),
    close: useAct(closeVisitDocument),
  };
  const { id, version, allowedActions, state } = visit;
  const run = async (act: Plain): Promise<void> => {
    if (await acts[act].run({ visitId: id, version })) refresh();
  };
  const plainActs = plain
    .filter((act) => isOpen(allowedActions, act))
    .map((action) => ({
      ...{ action, label: text(`visitAct.${action}`), begin: () => void run(action) },
      ...{ main: action !== 'rectify', busy: acts[action].busy },
    }));
  const worded = (['submit', 'nameApprover', 'cancel'] as const)
    .filter((act) => isOpen(allowedActions, act))
    .map((action) => ({
      ...{ action, label: text(`visitAct.${action}`), begin: () => begin(action), main: action === 'submit' },
    }));
  const recorded = isRecording(visit)
    ? [{ action: 'recordFinding', label: text('act.recordFinding'), begin: () => begin('recordFinding'), main: false }]
    : [];
  const refusal = Object.values(acts).find((act) => act.refusal !== null)?.refusal ?? null;
  const awaited = next[state];
  return (
    <>
      <NextStep
        refresh={refresh}
        refusal={refusal}
        waiting={
          awaited === undefined
            ? text(`visitState.${state}` as TextId)
            : text('acts.waiting', {
                act: text(`visitAct.${awaited}` as TextId),
                reason: reasonOf(allowedActions, awaited),
              })
        }
        acts={[...plainActs, ...worded, ...recorded]}
      >
        {plainActs.length === 0 && awaited !== undefined && <PostSwitch />}
      </NextStep>
      {begun === 'submit' && <SubmitVisit visit={visit} close={() => begin('')} refresh={refresh} />}
      {begun === 'recordFinding' && <RecordOnVisit visit={visit} close={() => begin('')} refresh={refresh} />}
      {begun === 'nameApprover' && <NameApprover visit={visit} close={() => begin('')} refresh={refresh} />}
      {begun === 'cancel' && <Cancel visit={visit} close={() => begin('')} refresh={refresh} />}
    </>
  );
}

function Cancel({ visit, close, refresh }: Props & { close: () => void }) {
  const write = useWrite(cancelVisitDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, visitId: visit.id, version: visit.version, reason }), close),
  );
  return (
    <ActDrawer
      title={text('visitAct.cancel')}
      submit={text('visitAct.cancel')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('visit.cancelReason')} name="reason" rows={3} fault={form.faults.reason} />
    </ActDrawer>
  );
}
