import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { TransfersToUsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { answerTransferDocument, transfersToUsDocument } from './transfers.documents.ts';

type Sent = TransfersToUsQuery['transfersToUs'][number];

/** What other offices sent to the own unit: the letter of each, and the answer that it waits for (M-38). */
export function TransfersPage() {
  const [{ data, error }, again] = useQuery({ query: transfersToUsDocument, requestPolicy: 'cache-and-network' });
  const [answering, answer] = useState<Sent | null>(null);
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const close = (): void => {
    answer(null);
    refresh();
  };
  return (
    <>
      <header>
        <h1>{text('nav.transfers')}</h1>
      </header>
      {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
      {data?.transfersToUs.length === 0 && <Empty sentence={text('transfers.none')} icon="joint" />}
      {data?.transfersToUs.map((sent) => (
        <Letter key={sent.id} sent={sent} answer={() => answer(sent)} />
      ))}
      {answering !== null && <AnswerForm sent={answering} close={close} refresh={refresh} />}
    </>
  );
}

function Letter({ sent, answer }: { sent: Sent; answer: () => void }) {
  const { title, number, orgUnit, state, sentAt, answerDueOn, letter } = sent;
  const act = sent.allowedActions.find(({ action }) => action === 'answer');
  const from = text('transfers.from', { from: orgUnit.name, day: shanghaiDay(sentAt) });
  return (
    <Card title={title} subtitle={number == null ? from : `${number} · ${from}`}>
      <p className="record-head">
        <span className="chip">{text(`transfer.${state}` as TextId)}</span>
        {state === 'WAITING' && <span className="quiet">{text('assignments.by', { date: answerDueOn })}</span>}
      </p>
      <p className="long-text">{letter}</p>
      {sent.answer !== '' && <p className="quiet">{text('transfers.said', { answer: sent.answer })}</p>}
      {state === 'WAITING' && (
        <p className="row-actions">
          <button type="button" className="button main" disabled={act?.allowed !== true} onClick={answer}>
            {text('act.answerTransfer')}
          </button>
          {act?.allowed !== true && <span className="quiet">{act?.reason}</span>}
        </p>
      )}
    </Card>
  );
}

function AnswerForm({ sent, close, refresh }: { sent: Sent; close: () => void; refresh: () => void }) {
  const [verdict, setVerdict] = useState<'accept' | 'return'>('accept');
  const write = useWrite(answerTransferDocument);
  const accepts = verdict === 'accept';
  const form = useForm(async ({ answer = '' }, key) =>
    closing(await write({ key, transferId: sent.id, version: sent.version, accepts, answer }), close),
  );
  return (
    <ActDrawer
      title={text('act.answerTransfer')}
      submit={text(`transfer.${verdict}` as TextId)}
      form={form}
      names={['answer']}
      onClose={close}
      refresh={refresh}
      note={text(accepts ? 'transfers.acceptNote' : 'transfers.returnNote')}
    >
      <Segmented
        label={text('act.answerTransfer')}
        value={verdict}
        onChange={setVerdict}
        options={(['accept', 'return'] as const).map((value) => ({
          value,
          label: text(`transfer.${value}` as TextId),
        }))}
      />
      <LongText label={text('transfers.answer')} name="answer" optional={accepts} fault={form.faults.answer} />
    </ActDrawer>
  );
}
