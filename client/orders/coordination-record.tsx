import type { CoordinationLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';

/** The words of a request for coordination and of its answer, in a list or on a page of its own. */
export function CoordinationWords({ request }: { request: CoordinationLineFragment }) {
  const { code, problem, askedAt, answer, answeredAt, asker, answerer, orgUnit, askedUnit } = request;
  const { direction, state, measure, neededBy, closingWords } = request;
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
      {direction === 'UPWARD' && (
        <>
          <div>
            <dt>{text('support.measure')}</dt>
            <dd>{measure}</dd>
          </div>
          <div>
            <dt>{text('support.neededBy')}</dt>
            <dd>{neededBy}</dd>
          </div>
        </>
      )}
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
      {closingWords !== '' && (
        <div>
          <dt>{text(state === 'WITHDRAWN' ? 'coordination.withdrawal' : 'support.result')}</dt>
          <dd>{closingWords}</dd>
        </div>
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
  if (state === 'WITHDRAWN') return <span className="chip">{text('coordination.withdrawn')}</span>;
  if (state === 'LAPSED') return <span className="chip">{text('coordination.lapsed')}</span>;
  return (
    <>
      <span className={helps ? 'chip good' : 'chip bad'}>
        {text(helps ? 'coordination.helps' : 'coordination.helpsNot')}
      </span>
      {state === 'CLOSED' && <span className="chip">{text('coordination.closed')}</span>}
    </>
  );
}
