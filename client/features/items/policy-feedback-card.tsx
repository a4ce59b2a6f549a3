import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { PolicyFeedbacksQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { FeedbackRule } from '../../orders/feedback-rule.tsx';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import { answerPolicyFeedbackDocument, policyFeedbacksDocument } from './policy-feedback.documents.ts';

type Feedback = NonNullable<PolicyFeedbacksQuery['item']>['policyFeedbacks'][number];

/** What several units name as standing in the way of a matter, for who decided on it; nothing where there is none (M-42). */
export function PolicyFeedbackCard({ id }: { id: string }) {
  const [answering, answer] = useState<Feedback | null>(null);
  const [{ data }, again] = useQuery({
    query: policyFeedbacksDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const feedbacks = data?.item?.policyFeedbacks ?? [];
  if (feedbacks.length === 0) return null;
  return (
    <Card title={text('feedback.title')} subtitle={text('feedback.help')}>
      <ul className="records">
        {feedbacks.map((one) => (
          <li key={one.id}>
            <p className="record-head">
              <b>{text(`obstacle.${one.obstacle}` as TextId)}</b>
              <span className={one.adjusts == null ? 'chip warn' : 'chip'}>
                {text(one.adjusts == null ? 'feedback.waits' : one.adjusts ? 'feedback.adjusts' : 'feedback.keeps')}
              </span>
              {isOpen(one.allowedActions, 'answer') && (
                <button type="button" className="button" onClick={() => answer(one)}>
                  {text('feedback.answer')}
                </button>
              )}
            </p>
            <p className="quiet">{text('feedback.units', { count: one.units, day: shanghaiTime(one.raisedAt) })}</p>
            {one.words !== '' && <p>{one.words}</p>}
          </li>
        ))}
      </ul>
      <FeedbackRule />
      {answering !== null && (
        <AnswerForm
          feedback={answering}
          close={() => answer(null)}
          refresh={() => again({ requestPolicy: 'network-only' })}
        />
      )}
    </Card>
  );
}

interface Props {
  readonly feedback: Feedback;
  readonly close: () => void;
  readonly refresh: () => void;
}

function AnswerForm({ feedback, close, refresh }: Props) {
  const [keeps, setKeeps] = useState(false);
  const write = useWrite(answerPolicyFeedbackDocument);
  const form = useForm(async ({ words = '' }, key) => {
    const { id: feedbackId, version } = feedback;
    return closing(await write({ key, feedbackId, version, adjusts: !keeps, words }), close);
  });
  return (
    <ActDrawer
      title={text('feedback.answer')}
      submit={text('feedback.adjust')}
      also={{ name: 'keep', label: text('feedback.keep') }}
      onSubmitBy={(name) => setKeeps(name === 'keep')}
      form={form}
      names={['words']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('feedback.words')} name="words" rows={5} fault={form.faults.words} />
    </ActDrawer>
  );
}
