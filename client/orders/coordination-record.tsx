import { useState } from 'react';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import type { CoordinationLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';
import { ActDrawer } from './act-drawer.tsx';
import { closing } from './closing.ts';
import { Complaint } from './complaint.tsx';
import { answerCoordinationDocument, closeCoordinationDocument } from './coordination.documents.ts';
import { LongText } from './long-text.tsx';
import { isOpen } from './next-step.tsx';
import { useAct } from './use-act.ts';

interface Props {
  readonly request: CoordinationLineFragment;
  readonly refresh: () => void;
}

/** The words of a request for coordination and of its answer, in a list or on a page of its own. */
export function CoordinationWords({ request }: { request: CoordinationLineFragment }) {
  const { code, problem, askedAt, answer, answeredAt, asker, answerer, orgUnit, askedUnit } = request;
  return (
    <dl className="words">
      <div>
        <dt>{text('coordination.code')}</dt>
        <dd>{text(`problem.${code}` as TextId)}</dd>
      </div>
      <div>
        <dt>{text('coordination.problem')}</dt>
        <dd>{problem}</dd>
      </div>
      <div>
        <dt>{text('coordination.asker')}</dt>
        <dd>{byWhom(orgUnit.shortName, asker, askedAt)}</dd>
      </div>
      {answeredAt != null && (
        <>
          <div>
            <dt>{text('coordination.answer')}</dt>
            <dd>{answer}</dd>
          </div>
          <div>
            <dt>{text('coordination.answerer')}</dt>
            <dd>{byWhom(askedUnit.shortName, answerer, answeredAt)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}

const byWhom = (unit: string, person: string | null | undefined, at: string): string =>
  [unit, person, shanghaiTime(at)].filter(Boolean).join(' · ');

/** Where a request stands: until when it waits, or whether it was met. */
export function CoordinationMark({ request }: { request: CoordinationLineFragment }) {
  const { state, helps, answerBy } = request;
  if (state === 'ASKED') return <span className="chip">{text('coordination.waits', { date: answerBy })}</span>;
  return (
    <>
      <span className={helps ? 'chip good' : 'chip bad'}>
        {text(helps ? 'coordination.helps' : 'coordination.helpsNot')}
      </span>
      {state === 'CLOSED' && <span className="chip">{text('coordination.closed')}</span>}
    </>
  );
}

/** What the acting post may do with a request: answer it, or take note of the answer. */
export function CoordinationActs({ request, refresh }: Props) {
  const [answers, setAnswers] = useState(false);
  const note = useAct(closeCoordinationDocument);
  const { id, version, allowedActions } = request;
  const [mayAnswer, mayClose] = [isOpen(allowedActions, 'answer'), isOpen(allowedActions, 'close')];
  if (!mayAnswer && !mayClose) return null;
  const again = (): void => {
    note.forgive();
    refresh();
  };
  return (
    <>
      <Complaint refusal={note.refusal} refresh={again} />
      <div className="row-actions">
        {mayAnswer && (
          <button type="button" className="button main" onClick={() => setAnswers(true)}>
            {text('coordination.toAnswer')}
          </button>
        )}
        {mayClose && (
          <button
            type="button"
            className="button"
            disabled={note.busy}
            onClick={() => note.run({ coordinationId: id, version })}
          >
            {text('coordination.toClose')}
          </button>
        )}
      </div>
      {answers && <AnswerForm request={request} refresh={refresh} close={() => setAnswers(false)} />}
    </>
  );
}

function AnswerForm({ request, refresh, close }: Props & { readonly close: () => void }) {
  const [declines, setDeclines] = useState(false);
  const write = useWrite(answerCoordinationDocument);
  const form = useForm(async ({ answer = '' }, key) =>
    closing(
      await write({ key, coordinationId: request.id, version: request.version, helps: !declines, answer }),
      close,
    ),
  );
  return (
    <ActDrawer
      title={text('coordination.toAnswer')}
      submit={text('coordination.help')}
      also={{ name: 'decline', label: text('coordination.decline') }}
      onSubmitBy={(name) => setDeclines(name === 'decline')}
      note={text('coordination.waits', { date: request.answerBy })}
      form={form}
      names={['answer']}
      onClose={close}
      refresh={refresh}
    >
      <CoordinationWords request={request} />
      <LongText label={text('coordination.answer')} name="answer" rows={6} fault={form.faults.answer} />
    </ActDrawer>
  );
}
