import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Empty } from '../../design/empty.tsx';
import { Field } from '../../design/field.tsx';
import { PageState } from '../../design/state.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CaseReviewsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { caseReviewsDocument, openCaseReviewDocument } from './case-reviews.documents.ts';

/** The reviews of closed complaints of the acting office (M-36). */
export function CaseReviewListPage() {
  const { viewer } = useSession();
  const [opening, open] = useState(false);
  const [{ data, error }, again] = useQuery({ query: caseReviewsDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const role = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.role ?? '';
  return (
    <>
      <header>
        <h1>{text('nav.caseReviews')}</h1>
        {['SUPERVISION_OFFICER', 'OFFICE_HEAD'].includes(role) && (
          <button type="button" className="button main" onClick={() => open(true)}>
            {text('review.open')}
          </button>
        )}
      </header>
      <section className="card" aria-label={text('nav.caseReviews')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.caseReviews.length === 0 && <Empty sentence={text('review.none')} icon="inbox" />}
        {data !== undefined && data.caseReviews.length > 0 && <Reviews reviews={data.caseReviews} />}
      </section>
      {opening && <OpenForm close={() => open(false)} refresh={refresh} />}
    </>
  );
}

function Reviews({ reviews }: { reviews: CaseReviewsQuery['caseReviews'] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('review.title')}</th>
          <th scope="col">{text('review.state')}</th>
          <th scope="col">{text('review.drawn')}</th>
          <th scope="col">{text('review.results')}</th>
          <th scope="col">{text('review.openedOn')}</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map(({ id, title, state, counts, openedAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/case-reviews/${id}`}>{title}</Link>
            </th>
            <td data-label={text('review.state')}>
              <span className="chip">{text(`reviewState.${state}` as TextId)}</span>
            </td>
            <td data-label={text('review.drawn')}>
              {counts.drawn} / {counts.registered}
            </td>
            <td data-label={text('review.results')}>
              {text('review.numbers', {
                handled: counts.handled,
                passed: counts.beyondAuthority,
                rectify: counts.rectify,
              })}{' '}
              {counts.owed > 0 && <span className="chip bad">{text('review.owedCount', { count: counts.owed })}</span>}
            </td>
            <td data-label={text('review.openedOn')} className="unbroken">
              {shanghaiDay(openedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OpenForm({ close, refresh }: { close: () => void; refresh: () => void }) {
  const write = useWrite(openCaseReviewDocument);
  const form = useForm(async ({ title = '' }, key) => closing(await write({ key, title }), close));
  return (
    <ActDrawer
      title={text('review.open')}
      submit={text('review.open')}
      form={form}
      names={['title']}
      onClose={close}
      refresh={refresh}
    >
      <Field label={text('review.title')} name="title" required faults={form.faults} />
    </ActDrawer>
  );
}
