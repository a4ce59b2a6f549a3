import { useState } from 'react';
import { useLocation } from 'react-router';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import type { LookedAt } from '../../orders/looked-at.ts';
import { closedActs, isOpen, NextStep } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { CheckPeerForm, ExtendForm } from './extending-forms.tsx';
import { AnswerForm, CheckForm, OrderForm } from './finding-forms.tsx';
import { listFindingDocument, withdrawFindingDocument } from './findings.documents.ts';
import { TransferForm } from './transfer-form.tsx';

interface Props {
  readonly finding: FindingWholeFragment;
  readonly refresh: () => void;
}

const acts = ['checkPeer', 'order', 'answer', 'check', 'lookBack', 'transfer', 'extend', 'list', 'withdraw'] as const;
const lesser: readonly string[] = ['transfer', 'extend', 'list', 'withdraw'];
const silent = ['Finding.machine', 'Finding.listed'];

/** What the acting post may do with a finding now, and the form of the act that was begun. */
export function FindingActs({ finding, refresh }: Props) {
  const looked: LookedAt | null = useLocation().state;
  const asked = looked !== null && isOpen(finding.allowedActions, looked.begins) ? looked.begins : '';
  const [begun, begin] = useState<string>(asked);
  const atOnce = { list: useAct(listFindingDocument), withdraw: useAct(withdrawFindingDocument) };
  const { id, version, allowedActions, state } = finding;
  const run = async (action: 'list' | 'withdraw'): Promise<void> => {
    if (await atOnce[action].run({ findingId: id, version })) refresh();
  };
  const open = acts
    .filter((action) => isOpen(allowedActions, action))
    .map((action) => ({
      action,
      label: text(`findingAct.${action}` as TextId),
      begin: () => (action === 'list' || action === 'withdraw' ? void run(action) : begin(action)),
      main: !lesser.includes(action),
      busy: action === 'list' || action === 'withdraw' ? atOnce[action].busy : false,
    }));
  const props = { finding, refresh, close: () => begin('') };
  const closed = closedActs(allowedActions, acts, silent).map((one) => ({
    ...one,
    label: text(`findingAct.${one.action}` as TextId),
  }));
  return (
    <>
      <NextStep
        waiting={text(`findingWaits.${state}` as TextId)}
        acts={open}
        closed={closed}
        refusal={atOnce.list.refusal ?? atOnce.withdraw.refusal}
        refresh={refresh}
      >
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'checkPeer' && <CheckPeerForm {...props} />}
      {begun === 'transfer' && <TransferForm {...props} />}
      {begun === 'extend' && <ExtendForm {...props} />}
      {begun === 'order' && <OrderForm {...props} />}
      {begun === 'answer' && <AnswerForm {...props} />}
      {begun === 'check' && <CheckForm {...props} act="check" />}
      {begun === 'lookBack' && <CheckForm {...props} act="lookBack" visitId={looked?.visitId} />}
    </>
  );
}
