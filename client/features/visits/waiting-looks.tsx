import { useQuery } from 'urql';
import { text } from '../../i18n/text.ts';
import { briefly } from '../../orders/findings.tsx';
import { closedFindingsDocument } from './visits.documents.ts';

/** Why to look back at a unit: what waits for it there in matters of the own office, those due first (M-41). */
export function WaitingLooks({ target }: { target: string }) {
  const [{ data }] = useQuery({ query: closedFindingsDocument, requestPolicy: 'cache-and-network' });
  const waiting = (data?.findings ?? []).filter(({ assignment }) => assignment?.to.id === target);
  if (data === undefined) return null;
  return (
    <section className="field" aria-label={text('visit.looksWaiting')}>
      <p>{text('visit.looksWaiting')}</p>
      {waiting.length === 0 && <p className="quiet">{text('visit.nothingWaits')}</p>}
      <ul className="records">
        {waiting.map(({ id, problem, lookBackOn }) => (
          <li key={id}>
            <p>{briefly(problem)}</p>
            {lookBackOn != null && <p className="quiet">{text('finding.lookBackBy', { day: lookBackOn })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
