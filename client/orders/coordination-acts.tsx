import { useState } from 'react';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import type { CoordinationLineFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { ActDrawer } from './act-drawer.tsx';
import { closing } from './closing.ts';
import { Complaint } from './complaint.tsx';
import {
  answerCoordinationDocument,
  closeCoordinationDocument,
  withdrawCoordinationDocument,
} from './coordination.documents.ts';
import { CoordinationWords } from './coordination-record.tsx';
import { LongText } from './long-text.tsx';
import { isOpen } from './next-step.tsx';
import { useAct } from './use-act.ts';

interface Props {
  readonly request: CoordinationLineFragment;
  readonly refresh: () => void;
}

/** What the acting post may do with a request: answer it, withdraw it, or take note of the answer. */
export function CoordinationActs({ request, refresh }: Props) {
  const [begun, begin] = useState<'answer' | 'withdraw' | 'result' | null>(null);
  const note = useAct(closeCoordinationDocument);
  const { id, version, direction, helps, allowedActions } = request;
  const measured = direction === 'UPWARD' && helps === true;
  const mayClose = isOpen(allowedActions, 'close');
  const again = (): void => {
    note.forgive();
    refresh();
  };
  const props = { request, refresh, close: () => begin(null) };
  const open = ['answer', 'withdraw', 'close'].some((act) => isOpen(allowedActions, act));
  if (!open && begun === null) return null;
  return (
    <>
      <Complaint refusal={note.refusal} refresh={again} />
      <div className="row-actions">
        {isOpen(allowedActions, 'answer') && (
          <button type="button" className="button main" onClick={() => begin('answer')}>
            {text('coordination.toAnswer')}
          </button>
        )}
        {isOpen(allowedActions, 'withdraw') && (
          <button type="button" className="button" onClick={() => begin('withdraw')}>
            {text('coordination.toWithdraw')}
          </button>
        )}
        {mayClose && (
          <button
            type="button"
            className={measured ? 'button main' : 'button'}
            disabled={note.busy}
            onClick={() => (measured ? begin('result') : note.run({ coordinationId: id, version }))}
          >
            {text(measured ? 'support.toClose' : 'coordination.toClose')}
          </button>
        )}
      </div>
      {begun === 'answer' && <AnswerForm {...props} />}
      {begun === 'withdraw' && <WithdrawForm {...props} />}
      {begun === 'result' && <ResultForm {...props} />}
    </>
  );
}

type FormProps = Props & { readonly close: () => void };

function AnswerForm({ request, refresh, close }: FormProps) {
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

function WithdrawForm({ request, refresh, close }: FormProps) {
  const write = useWrite(withdrawCoordinationDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, coordinationId: request.id, version: request.version, reason }), close),
  );
  return (
    <ActDrawer
      title={text('coordination.toWithdraw')}
      submit={text('coordination.toWithdraw')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('coordination.withdrawal')} name="reason" fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** What was obtained of support that was promised, against its measure (M-26). */
function ResultForm({ request, refresh, close }: FormProps) {
  const write = useWrite(closeCoordinationDocument);
  const form = useForm(async ({ result = '' }, key) =>
    closing(await write({ key, coordinationId: request.id, version: request.version, closing: result }), close),
  );
  return (
    <ActDrawer
      title={text('support.toClose')}
      submit={text('support.toClose')}
      form={form}
      names={['result']}
      onClose={close}
      refresh={refresh}
    >
      <CoordinationWords request={request} />
      <LongText
        label={text('support.result')}
        name="result"
        help={text('support.resultHelp')}
        fault={form.faults.closing}
      />
    </ActDrawer>
  );
}
