import { useState } from 'react';
import { Segmented } from '../../design/segmented.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { AssignmentConsentFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { answerAmendmentDocument } from './assignments.documents.ts';

/** Consents to a shorter limit or refuses it. */
export function ConsentForm({ assignment, close, refresh }: ActProps) {
  const [verdict, setVerdict] = useState<'GIVEN' | 'REFUSED'>('GIVEN');
  const write = useWrite(answerAmendmentDocument);
  const consents = verdict === 'GIVEN';
  const form = useForm(async ({ answer = '' }, key) => {
    const { id, version } = assignment;
    return closing(await write({ key, assignmentId: id, version, consents, answer }), close);
  });
  return (
    <ActDrawer
      title={text('act.answerAmendment')}
      submit={text(`consent.${verdict}` as TextId)}
      form={form}
      names={['answer']}
      onClose={close}
      refresh={refresh}
    >
      <Segmented
        label={text('act.answerAmendment')}
        value={verdict}
        onChange={setVerdict}
        options={(['GIVEN', 'REFUSED'] as const).map((value) => ({ value, label: text(`consent.${value}` as TextId) }))}
      />
      <LongText label={text('pauses.reason')} name="answer" optional={consents} fault={form.faults.answer} />
    </ActDrawer>
  );
}

/** The shorter limit that waits for the answer of the unit; nothing when none does. */
export function ConsentNotice({ assignment: { consentAsked } }: { assignment: AssignmentConsentFragment }) {
  if (consentAsked == null) return null;
  const { dueFrom, dueOn, reason, answerDueOn } = consentAsked;
  return <p className="notice">{text('amendments.asked', { dueFrom, dueOn, reason, answerDueOn })}</p>;
}
