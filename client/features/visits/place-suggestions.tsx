import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { PlaceReason, VisitSuggestionsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { visitSuggestionsDocument } from './visits.documents.ts';

type Suggestion = VisitSuggestionsQuery['visitSuggestions'][number];

const paths: Readonly<Record<PlaceReason, string>> = {
  OVERDUE: 'assignments',
  COMPLAINT: 'case-reviews',
  FINDING: 'findings',
  OBSERVATION: 'contacts',
};

interface Props {
  readonly chosen: string;
  readonly choose: (unit: Suggestion['orgUnit']) => void;
}

/** Where one might go, by what oneself reads: that for which most speaks first, each with its reasons (M-31). */
export function PlaceSuggestions({ chosen, choose }: Props) {
  const [{ data }] = useQuery({ query: visitSuggestionsDocument, requestPolicy: 'cache-and-network' });
  const suggestions = data?.visitSuggestions ?? [];
  const [first] = suggestions;
  if (first === undefined) return data === undefined ? null : <p className="quiet">{text('visitPlace.none')}</p>;
  return (
    <details className="place-suggestions">
      <summary>{text('visitPlace.title', { count: suggestions.length })}</summary>
      <p className="quiet">{text('visitPlace.rule', { version: first.ruleVersion })}</p>
      <ul className="records">
        {suggestions.map((one) => (
          <li key={one.orgUnit.id}>
            <p className="record-head">
              <strong>{one.orgUnit.name}</strong>
              <span className="chip">{text('visitPlace.score', { score: one.score })}</span>
              <button
                type="button"
                className="button"
                aria-pressed={chosen === one.orgUnit.id}
                aria-label={text('visitPlace.chooseUnit', { unit: one.orgUnit.name })}
                onClick={() => choose(one.orgUnit)}
              >
                {text(chosen === one.orgUnit.id ? 'visitPlace.chosen' : 'visitPlace.choose')}
              </button>
            </p>
            <Reasons reasons={one.reasons} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const Reasons = ({ reasons }: Pick<Suggestion, 'reasons'>) => (
  <ul className="place-reasons">
    {reasons.map(({ reason, count, records }) => (
      <li key={reason}>
        {text(`placeReason.${reason}` as TextId)} {count}
        {records.map(({ id, title }) => (
          <Link key={id} to={`/${paths[reason]}/${id}`} target="_blank">
            {title}
          </Link>
        ))}
      </li>
    ))}
  </ul>
);
