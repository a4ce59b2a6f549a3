import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { BypassNoteKind, BypassNoteLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay, shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import { Words } from '../../orders/record-words.tsx';
import type { ActProps } from './assignment-acts.tsx';
import {
  answerBypassNoteDocument,
  bypassNotesDocument,
  releaseBypassNoteDocument,
  writeBypassNoteDocument,
} from './bypass-notes.documents.ts';

const kinds: readonly BypassNoteKind[] = ['DIFFICULTY', 'OPINION'];
const nameOf = (kind: string): string => text(`bypassKind.${kind}` as TextId);

interface Props {
  readonly note: BypassNoteLineFragment;
  readonly refresh: () => void;
}

/** What the unit told the office that established the matter; nothing for whoever may not know of it. */
export function BypassNotes({ id, refresh }: { id: string; refresh: () => void }) {
  const [{ data }, again] = useQuery({
    query: bypassNotesDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const notes = data?.assignment?.bypassNotes ?? [];
  const anew = (): void => {
    again({ requestPolicy: 'network-only' });
    refresh();
  };
  if (notes.length === 0) return null;
  return (
    <Card title={text('bypass.title')} subtitle={text('bypass.help')}>
      <ol className="records">
        {notes.map((note) => (
          <Line key={note.id} note={note} refresh={anew} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ note, refresh }: Props) {
  const { kind, state, words, writtenAt, answer, answeredAt, orgUnit, originator } = note;
  return (
    <li>
      <p className="record-head">
        <b>{nameOf(kind)}</b>
        <Standing note={note} />
        {state !== 'RELEASED' && <span className="chip">{text('bypass.closedToLine')}</span>}
        <span className="quiet">{text('bypass.by', { unit: orgUnit.shortName, at: shanghaiTime(writtenAt) })}</span>
      </p>
      <dl className="words">
        <Words label={text('bypass.words')} words={words} />
        {answeredAt != null && (
          <>
            <Words label={text('bypass.answer')} words={answer} />
            <Words
              label={text('bypass.answerer')}
              words={text('bypass.by', { unit: originator.shortName, at: shanghaiTime(answeredAt) })}
            />
          </>
        )}
      </dl>
      <Acts note={note} refresh={refresh} />
    </li>
  );
}

function Standing({ note: { state, answerBy } }: { note: BypassNoteLineFragment }) {
  const { viewer } = useSession();
  if (state === 'ANSWERED') return <span className="chip good">{text('bypass.answered')}</span>;
  if (state === 'RELEASED') return <span className="chip good">{text('bypass.released')}</span>;
  if (answerBy < shanghaiDay(viewer.now))
    return <span className="chip bad">{text('bypass.late', { date: answerBy })}</span>;
  return <span className="chip">{text('bypass.waits', { date: answerBy })}</span>;
}

function Acts({ note, refresh }: Props) {
  const [begun, begin] = useState<'answer' | 'release' | null>(null);
  const props = { note, refresh, close: () => begin(null) };
  const open = (['answer', 'release'] as const).filter((act) => isOpen(note.allowedActions, act));
  if (open.length === 0 && begun === null) return null;
  return (
    <>
      <div className="row-actions">
        {open.map((act) => (
          <button
            key={act}
            type="button"
            className={act === 'answer' ? 'button main' : 'button'}
            onClick={() => begin(act)}
          >
            {text(act === 'answer' ? 'bypass.toAnswer' : 'bypass.toRelease')}
          </button>
        ))}
      </div>
      {begun === 'answer' && <AnswerForm {...props} />}
      {begun === 'release' && <ReleaseForm {...props} />}
    </>
  );
}

function AnswerForm({ note, refresh, close }: Props & { close: () => void }) {
  const write = useWrite(answerBypassNoteDocument);
  const form = useForm(async ({ answer = '' }, key) =>
    closing(await write({ key, bypassNoteId: note.id, version: note.version, answer }), close),
  );
  return (
    <ActDrawer
      title={text('bypass.toAnswer')}
      submit={text('bypass.toAnswer')}
      form={form}
      names={['answer']}
      onClose={close}
      refresh={refresh}
    >
      <dl className="words">
        <Words label={text('bypass.words')} words={note.words} />
      </dl>
      <LongText label={text('bypass.answer')} name="answer" rows={6} fault={form.faults.answer} />
    </ActDrawer>
  );
}

/** Opening a note is for good, so that it is said once more what it means. */
function ReleaseForm({ note, refresh, close }: Props & { close: () => void }) {
  const write = useWrite(releaseBypassNoteDocument);
  const form = useForm(async (_, key) =>
    closing(await write({ key, bypassNoteId: note.id, version: note.version }), close),
  );
  return (
    <ActDrawer
      title={text('bypass.toRelease')}
      submit={text('bypass.toRelease')}
      form={form}
      names={[]}
      onClose={close}
      refresh={refresh}
    >
      <p>{text('bypass.releaseNote')}</p>
    </ActDrawer>
  );
}

/** Tells the office that established the matter of a difficulty or an opinion, past every level between. */
export function WriteBypassNoteForm({ assignment, close, refresh }: ActProps) {
  const write = useWrite(writeBypassNoteDocument);
  const form = useForm(async ({ kind = 'DIFFICULTY', words = '' }, key) => {
    const note = { kind: kind as BypassNoteKind, words };
    return closing(await write({ key, assignmentId: assignment.id, version: assignment.version, ...note }), close);
  });
  return (
    <ActDrawer
      title={text('act.writeBypassNote')}
      submit={text('act.writeBypassNote')}
      note={text('bypass.rule')}
      form={form}
      names={['kind', 'words']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('bypass.kind')}
        name="kind"
        options={kinds.map((value) => ({ value, label: nameOf(value) }))}
        fault={form.faults.kind}
      />
      <LongText label={text('bypass.words')} name="words" rows={8} fault={form.faults.words} />
    </ActDrawer>
  );
}
