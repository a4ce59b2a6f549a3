import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { CaseLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { casesDocument } from './accountability.documents.ts';

/** The cases of accountability in which the acting post is, and the decisions that came to its unit (M-54). */
export function CasesPage() {
  const [{ data, error }, again] = useQuery({ query: casesDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const outcomes = data?.accountabilityOutcomes ?? [];
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.accountability')}</h1>
          <p className="quiet">{text('accountability.help')}</p>
        </div>
      </header>
      <section className="card" aria-label={text('nav.accountability')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.accountabilityCases.length === 0 && <Empty sentence={text('accountability.none')} icon="inbox" />}
        {data !== undefined && data.accountabilityCases.length > 0 && <Cases cases={data.accountabilityCases} />}
      </section>
      {outcomes.length > 0 && (
        <Card title={text('accountability.outcomes')}>
          <ul className="records">
            {outcomes.map(({ id, body, decision, decidedOn, orgUnit }) => (
              <li key={id}>
                <p className="record-head">{decision}</p>
                <p className="quiet">{[orgUnit.shortName, body, decidedOn].join(' · ')}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Cases({ cases }: { cases: readonly CaseLineFragment[] }) {
  return (
    <ul className="records">
      {cases.map(({ id, facts, state, orgUnit, assignment }) => (
        <li key={id}>
          <p className="record-head">
            <Link to={`/accountability/${id}`}>{facts.length > 40 ? `${facts.slice(0, 40)}…` : facts}</Link>
            <span className="chip">{text(`caseState.${state}` as TextId)}</span>
          </p>
          <p className="quiet">{[orgUnit.shortName, assignment?.title].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
