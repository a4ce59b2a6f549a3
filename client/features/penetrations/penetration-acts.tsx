import { useState } from 'react';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { PenetrationFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen, NextStep, reasonOf } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { decidePenetrationOrderDocument, endPenetrationOrderDocument } from './penetrations.documents.ts';

interface Props {
  readonly order: PenetrationFragment;
  readonly refresh: () => void;
}

/** What the acting post may do with an order now: decide it, or end it before its limit. */
export function PenetrationActs({ order, refresh }: Props) {
  const [begun, begin] = useState('');
  const end = useAct(endPenetrationOrderDocument);
  const { id, version, allowedActions, state } = order;
  const ends = async (): Promise<void> => {
    if (await end.run({ penetrationOrderId: id, version })) refresh();
  };
  const decides = isOpen(allowedActions, 'decide');
  const acts = [
    ...(decides
      ? [
          { action: 'approve', label: text('penetration.approve'), begin: () => begin('approve') },
          { action: 'refuse', label: text('penetration.refuse'), begin: () => begin('refuse'), main: false },
        ]
      : []),
    ...(isOpen(allowedActions, 'end')
      ? [
          {
            action: 'end',
            label: text('penetration.end'),
            begin: () => void ends(),
            main: false,
            busy: end.busy,
          },
        ]
      : []),
  ];
  return (
    <>
      <NextStep refresh={refresh} refusal={end.refusal} waiting={waitingFor(order)} acts={acts}>
        {!decides && state === 'PROPOSED' && <PostSwitch />}
      </NextStep>
      {begun !== '' && (
        <DecideForm order={order} approves={begun === 'approve'} close={() => begin('')} refresh={refresh} />
      )}
    </>
  );
}

function waitingFor({ state, inForce, allowedActions }: PenetrationFragment): string {
  if (state === 'PROPOSED')
    return text('acts.waiting', { act: text('penetration.decide'), reason: reasonOf(allowedActions, 'decide') });
  if (state === 'REFUSED') return text('penetration.refused');
  return text(inForce ? 'penetration.running' : 'penetration.told');
}

function DecideForm({ order, approves, close, refresh }: Props & { approves: boolean; close: () => void }) {
  const write = useWrite(decidePenetrationOrderDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, penetrationOrderId: order.id, version: order.version, approves, words }), close),
  );
  const act = text(approves ? 'penetration.approve' : 'penetration.refuse');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['words']} onClose={close} refresh={refresh}>
      <LongText
        label={text(approves ? 'penetration.decisionWords' : 'penetration.refuseReason')}
        name="words"
        rows={3}
        optional={approves}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}
