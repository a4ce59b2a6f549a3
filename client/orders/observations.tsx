import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../access/session.tsx';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import type { ObservationLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiDay, shanghaiTime } from '../i18n/time.ts';
import { ActDrawer } from './act-drawer.tsx';
import { closing } from './closing.ts';
import { LongText } from './long-text.tsx';
import { isOpen } from './next-step.tsx';
import { answerObservationDocument, releaseObservationDocument } from './observation.documents.ts';
import { Words } from './record-words.tsx';

type Line = ObservationLineFragment;

interface Props {
  readonly observations: readonly Line[];
  readonly refresh: () => void;
  /** Whether each names its task and its contact point, where the page is of neither. */
  readonly names: 'task' | 'point';
  /** What else may be done to one. */
  readonly more?: (line: Line) => ReactNode;
}

/** What contacts were asked and saw, each with its answer and in what it contradicts what was reported. */
export function Observations({ observations, refresh, names, more }: Props) {
  return (
    <ol className="records">
      {observations.map((line) => (
        <li key={line.id}>
          <Head line={line} names={names} />
          <Conflict line={line} />
          <Body line={line} />
          <Acts line={line} refresh={refresh} more={more?.(line)} />
        </li>
      ))}
    </ol>
  );
}

/** Says of a task or a matter that what was seen contradicts what was reported, until it was verified. */
export const hasConflict = (observations: readonly Line[]): boolean =>
  observations.some(({ conflict }) => conflict != null && conflict.liftedAt == null);

function Head({ line, names }: { line: Line; names: Props['names'] }) {
  const { verdict, contactPoint, assignment, filedAt } = line;
  return (
    <p className="record-head">
      <b>{text(verdict == null ? 'observation.asked' : (`verdict.${verdict}` as TextId))}</b>
      <Standing line={line} />
      <span className="quiet">
        {names === 'point' && contactPoint != null && (
          <Link to={`/contacts/${contactPoint.id}`}>{contactPoint.name}</Link>
        )}
        {names === 'task' && assignment != null && (
          <Link to={`/assignments/${assignment.id}`}>
            {assignment.title} · {assignment.to.shortName}
          </Link>
        )}
        {filedAt != null && ` ${shanghaiTime(filedAt)}`}
      </span>
    </p>
  );
}

function Standing({ line: { state, answerBy, wantedBy } }: { line: Line }) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  if (state === 'ASKED')
    return (
      <span className={(wantedBy ?? '') < today ? 'chip bad' : 'chip'}>
        {text('observation.by', { day: wantedBy ?? '' })}
      </span>
    );
  if (state === 'WAITING')
    return (
      <span className={(answerBy ?? '') < today ? 'chip bad' : 'chip'}>
        {text('observation.waits', { day: answerBy ?? '' })}
      </span>
    );
  return <span className="chip good">{text(`observationState.${state}` as TextId)}</span>;
}

function Conflict({ line: { conflict } }: { line: Line }) {
  if (conflict == null) return null;
  const { explanation, liftedAt } = conflict;
  return (
    <p className={liftedAt == null ? 'notice bad' : 'quiet'}>
      {liftedAt == null ? explanation : text('observation.lifted', { words: explanation, at: shanghaiTime(liftedAt) })}
    </p>
  );
}

function Body({ line }: { line: Line }) {
  const { question, lineName, lineUnit, amount, words, seenOn, answer, answeredAt } = line;
  return (
    <dl className="words">
      {question !== '' && <Words label={text('observation.question')} words={question} />}
      {lineName !== '' && <Words label={lineName} words={amount == null ? `— ${lineUnit}` : `${amount} ${lineUnit}`} />}
      {seenOn != null && (
        <Words label={text('observation.words')} words={text('observation.seen', { words, day: seenOn })} />
      )}
      {answeredAt != null && <Words label={text('observation.answer')} words={answer} />}
    </dl>
  );
}

function Acts({ line, refresh, more }: { line: Line; refresh: () => void; more?: ReactNode }) {
  const [begun, begin] = useState<'answer' | 'release' | null>(null);
  const props = { line, refresh, close: () => begin(null) };
  const open = (['answer', 'release'] as const).filter((act) => isOpen(line.allowedActions, act));
  return (
    <>
      {(open.length > 0 || more != null) && (
        <div className="row-actions">
          {open.map((act) => (
            <button
              key={act}
              type="button"
              className={act === 'answer' ? 'button main' : 'button'}
              onClick={() => begin(act)}
            >
              {text(act === 'answer' ? 'observation.toAnswer' : 'observation.toRelease')}
            </button>
          ))}
          {more}
        </div>
      )}
      {begun === 'answer' && <AnswerForm {...props} />}
      {begun === 'release' && <ReleaseForm {...props} />}
    </>
  );
}

interface FormProps {
  readonly line: Line;
  readonly refresh: () => void;
  readonly close: () => void;
}

function AnswerForm({ line, refresh, close }: FormProps) {
  const write = useWrite(answerObservationDocument);
  const form = useForm(async ({ answer = '' }, key) =>
    closing(await write({ key, observationId: line.id, version: line.version, answer }), close),
  );
  return (
    <ActDrawer
      title={text('observation.toAnswer')}
      submit={text('observation.toAnswer')}
      form={form}
      names={['answer']}
      onClose={close}
      refresh={refresh}
    >
      <dl className="words">
        <Words label={text('observation.words')} words={line.words} />
      </dl>
      <LongText label={text('observation.answer')} name="answer" rows={6} fault={form.faults.answer} />
    </ActDrawer>
  );
}

/** Opening an observation is for good, so that it is said once more what it means. */
function ReleaseForm({ line, refresh, close }: FormProps) {
  const write = useWrite(releaseObservationDocument);
  const form = useForm(async (_, key) =>
    closing(await write({ key, observationId: line.id, version: line.version }), close),
  );
  return (
    <ActDrawer
      title={text('observation.toRelease')}
      submit={text('observation.toRelease')}
      form={form}
      names={[]}
      onClose={close}
      refresh={refresh}
    >
      <p>{text('observation.releaseNote')}</p>
    </ActDrawer>
  );
}
