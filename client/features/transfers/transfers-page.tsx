import { useState } from 'react';
import { Link } from 'react-router';
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
import { RegisterTransferredForm } from './register-transferred-form.tsx';
import { answerTransferDocument, transfersToUsDocument } from './transfers.documents.ts';

type Sent = TransfersToUsQuery['transfersToUs'][number];

/** What other offices sent to the own unit: the letter of each, and the answer that it waits for (M-38). */
export function TransfersPage() {
  const [{ data, error }, again] = useQuery({ query: transfersToUsDocument, requestPolicy: 'cache-and-network' });
  const [answering, answer] = useState<Sent | null>(null);
  const [registering, register] = useState<Sent | null>(null);
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const close = (): void => {
    answer(null);
    register(null);
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
        <Letter key={sent.id} sent={sent} answer={() => answer(sent)} register={() => register(sent)} />
      ))}
      {registering !== null && <RegisterTransferredForm sent={registering} close={close} refresh={refresh} />}
      {answering !== null && <AnswerForm sent={answering} close={close} refresh={refresh} />}
    </>
  );
}

function Letter({ sent, answer, register }: { sent: Sent; answer: () => void; register: () => void }) {
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
      {state === 'WAITING' && <Act act={act} label={text('act.answerTransfer')} begin={answer} />}
      {state === 'ACCEPTED' && sent.registered == null && (
        <Act
          act={sent.allowedActions.find(({ action }) => action === 'register')}
          label={text('act.registerTransferred')}
          begin={register}
        />
      )}
      {sent.registered != null && (
        <p>
          {text('transfers.registeredAs')} <Link to={`/items/${sent.registered.id}`}>{sent.registered.number}</Link>
        </p>
      )}
    </Card>
  );
}

interface ActProps {
  readonly act: Sent['allowedActions'][number] | undefined;
  readonly label: string;
  readonly begin: () => void;
}

/** An act on a letter; one that is closed to the acting post says why. */
function Act({ act, label, begin }: ActProps) {
  return (
    <p className="row-actions">
      <button type="button" className="button main" disabled={act?.allowed !== true} onClick={begin}>
        {label}
      </button>
      {act?.allowed !== true && <span className="quiet">{act?.reason}</span>}
    </p>
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
