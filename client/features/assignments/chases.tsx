import { Card } from '../../design/card.tsx';
import type { ChaseLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { Words } from '../../orders/record-words.tsx';

/** Every chase of a task by a person, and what its unit answered. */
export function Chases({ chases }: { chases: readonly ChaseLineFragment[] }) {
  if (chases.length === 0) return null;
  return (
    <Card title={text('chase.title')} subtitle={text('chase.count', { count: chases.length })}>
      <ol className="records">
        {chases.map((chase) => (
          <Line key={chase.id} chase={chase} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ chase }: { chase: ChaseLineFragment }) {
  const { method, orgUnit, maker, chasedOn, underMandate, toWhom, content, answerBy, answeredAt, response } = chase;
  return (
    <li>
      <p className="record-head">
        <b>{text(`chaseMethod.${method}` as TextId)}</b>
        <span className={answeredAt == null ? 'chip' : 'chip good'}>
          {answeredAt == null ? text('chase.waits', { day: answerBy }) : text('chase.answered')}
        </span>
        {underMandate && <span className="chip">{text('chase.byMandate')}</span>}
        <span className="quiet">
          {text('chase.by', {
            unit: orgUnit.shortName,
            name: maker == null ? '' : ` ${maker}`,
            day: shanghaiDay(chasedOn),
          })}
        </span>
      </p>
      <dl className="words">
        <Words label={text('chase.toWhom')} words={toWhom} />
        <Words label={text('chase.content')} words={content} />
        {answeredAt != null && <Words label={text('chase.response')} words={response} />}
      </dl>
      {answeredAt != null && (
        <p className="quiet">{text('chase.said', { name: chase.answerer ?? '', day: shanghaiDay(answeredAt) })}</p>
      )}
    </li>
  );
}
