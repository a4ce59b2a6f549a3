import { useState } from 'react';
import { Facts } from '../../design/facts.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { answerRectificationDocument, closeRectificationDocument } from './rectification.documents.ts';

/** The forms of an order to rectify: answered by the unit, closed or sent back by the originating office. */
export function RectificationForms({ begun, ...props }: ActProps & { begun: string | null }) {
  if (begun === 'answerRectification') return <AnswerForm {...props} />;
  return begun === 'closeRectification' ? <CloseForm {...props} /> : null;
}

function AnswerForm({ assignment, close, refresh }: ActProps) {
  const write = useWrite(answerRectificationDocument);
  const form = useForm(async ({ answer = '', evidence = '' }, key) =>
    closing(await write({ key, assignmentId: assignment.id, version: assignment.version, answer, evidence }), close),
  );
  const order = assignment.rectifications.find(({ state }) => state === 'OPEN');
  return (
    <ActDrawer
      title={text('act.answerRectification')}
      submit={text('act.answerRectification')}
      form={form}
      names={['answer', 'evidence']}
      onClose={close}
      refresh={refresh}
    >
      {order !== undefined && (
        <Facts
          facts={[
            { name: text('rectifications.limit'), value: order.dueOn },
            { name: text('rectifications.demand'), value: order.demand, whole: true },
            { name: text('rectifications.evidenceAsked'), value: order.evidenceAsked, whole: true },
          ]}
        />
      )}
      <LongText label={text('rectifications.answer')} name="answer" rows={6} fault={form.faults.answer} />
      <LongText label={text('rectifications.evidence')} name="evidence" rows={3} fault={form.faults.evidence} />
    </ActDrawer>
  );
}

function CloseForm({ assignment, close, refresh }: ActProps) {
  const [back, setBack] = useState(false);
  const write = useWrite(closeRectificationDocument);
  const form = useForm(async ({ opinion = '' }, key) =>
    closing(
      await write({ key, assignmentId: assignment.id, version: assignment.version, closes: !back, opinion }),
      close,
    ),
  );
  const order = assignment.rectifications.find(({ state }) => state === 'ANSWERED');
  return (
    <ActDrawer
      title={text('act.closeRectification')}
      submit={text('rectifications.close')}
      also={{ name: 'back', label: text('rectifications.sendBack') }}
      onSubmitBy={(name) => setBack(name === 'back')}
      form={form}
      names={['opinion']}
      onClose={close}
      refresh={refresh}
    >
      {order !== undefined && (
        <Facts
          facts={[
            { name: text('rectifications.demand'), value: order.demand, whole: true },
            { name: text('rectifications.evidenceAsked'), value: order.evidenceAsked, whole: true },
            { name: text('rectifications.answer'), value: order.answer, whole: true },
            { name: text('rectifications.evidence'), value: order.evidence, whole: true },
          ]}
        />
      )}
      <LongText label={text('rectifications.judgement')} name="opinion" rows={3} optional fault={form.faults.opinion} />
    </ActDrawer>
  );
}
