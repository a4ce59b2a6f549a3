import { Card } from '../design/card.tsx';
import type { CommitmentLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiDay } from '../i18n/time.ts';
import { Words } from './record-words.tsx';

const tones: Readonly<Record<string, string>> = { DUE: 'chip bad', FULFILLED: 'chip good' };

/** The ledger of commitments of a matter, or of one unit in it: each with its day, and the second feedback that closed it. */
export function Commitments({ commitments }: { commitments: readonly CommitmentLineFragment[] }) {
  if (commitments.length === 0) return null;
  return (
    <Card title={text('rolling.title')}>
      <ol className="records">
        {commitments.map((one) => (
          <Line key={one.id} commitment={one} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ commitment }: { commitment: CommitmentLineFragment }) {
  const { what, standing, dueOn, orgUnit, reason, follows, informed, feedback } = commitment;
  return (
    <li>
      <p className="record-head">
        <b>{orgUnit.shortName}</b>
        <span className={tones[standing] ?? 'chip'}>{text(`commitment.${standing}` as TextId)}</span>
        <span className="quiet">{text('rolling.by', { day: dueOn })}</span>
      </p>
      <p className="long-text">{what}</p>
      <dl className="words">
        <Words label={text(follows ? 'rolling.soFar' : 'rolling.reason')} words={reason} />
        {informed != null && <Words label={text('rolling.informed')} words={toldOf(informed)} />}
        {feedback != null && <Words label={text('rolling.done')} words={feedback.done} />}
        {feedback != null && <Words label={text('rolling.evidence')} words={feedback.evidence} />}
        {feedback?.informed != null && <Words label={text('rolling.informed')} words={toldOf(feedback.informed)} />}
      </dl>
      {feedback != null && (
        <p className="quiet">{text('rolling.recorded', { name: feedback.byName, day: shanghaiDay(feedback.at) })}</p>
      )}
    </li>
  );
}

const toldOf = ({ whom, how, on }: NonNullable<CommitmentLineFragment['informed']>): string =>
  text('rolling.told', { whom, how: text(`informedHow.${how}` as TextId), day: on });
