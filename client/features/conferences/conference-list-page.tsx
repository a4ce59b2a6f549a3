import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { ConferenceHeadFragment, ConferencesQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { conferencesDocument } from './conferences.documents.ts';
import { PlanForm } from './plan-form.tsx';

/** The joint conferences of the own government and those to which one is invited, and the priorities of the period (M-22, M-23). */
export function ConferenceListPage() {
  const { viewer } = useSession();
  const [planning, plan] = useState(false);
  const [{ data, error }, again] = useQuery({ query: conferencesDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const role = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.role ?? '';
  return (
    <>
      <header>
        <h1>{text('nav.conferences')}</h1>
        {['SUPERVISION_OFFICER', 'OFFICE_HEAD'].includes(role) && (
          <button type="button" className="button main" onClick={() => plan(true)}>
            {text('conference.plan')}
          </button>
        )}
      </header>
      <section className="card" aria-label={text('nav.conferences')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.conferences.length === 0 && <Empty sentence={text('conference.none')} icon="inbox" />}
        {data !== undefined && data.conferences.length > 0 && <Conferences conferences={data.conferences} />}
      </section>
      {data !== undefined && data.keyMatters.length > 0 && <KeyMatters matters={data.keyMatters} />}
      {planning && <PlanForm close={() => plan(false)} refresh={refresh} />}
    </>
  );
}

function Conferences({ conferences }: { conferences: readonly ConferenceHeadFragment[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('conference.name')}</th>
          <th scope="col">{text('conference.state')}</th>
          <th scope="col">{text('conference.period')}</th>
          <th scope="col">{text('conference.heldOn')}</th>
          <th scope="col">{text('conference.chair')}</th>
        </tr>
      </thead>
      <tbody>
        {conferences.map(({ id, number, kind, state, periodFrom, periodUntil, heldOn, chairName, orgUnit }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/conferences/${id}`}>{text(`conferenceKind.${kind}` as TextId)}</Link>
              <span className="quiet">
                {' '}
                {orgUnit.shortName} {number}
              </span>
            </th>
            <td data-label={text('conference.state')}>
              <span className="chip">{text(`conferenceState.${state}` as TextId)}</span>
            </td>
            <td data-label={text('conference.period')}>{text('conference.span', { periodFrom, periodUntil })}</td>
            <td data-label={text('conference.heldOn')} className="unbroken">
              {heldOn}
            </td>
            <td data-label={text('conference.chair')}>{chairName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KeyMatters({ matters }: { matters: ConferencesQuery['keyMatters'] }) {
  return (
    <Card title={text('conference.keyMatters')} subtitle={text('conference.keyMattersHelp')}>
      <ul className="records">
        {matters.map(({ id, words, item, conference }) => (
          <li key={id}>
            <p className="record-head">{words}</p>
            <p className="quiet">
              {item != null && (
                <Link to={`/items/${item.id}`}>
                  {item.number} {item.title}
                </Link>
              )}
              {' · '}
              <Link to={`/conferences/${conference.id}`}>{conference.number}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
