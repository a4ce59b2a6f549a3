import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { CaseReviewWholeFragment, ClosedCaseLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { Words } from '../../orders/record-words.tsx';
import { CaseActs } from './case-acts.tsx';
import { caseReviewDocument } from './case-reviews.documents.ts';
import { RegisterForm } from './register-form.tsx';
import { CloseForm, DrawForm } from './review-forms.tsx';

type Review = CaseReviewWholeFragment;

interface Props {
  readonly review: Review;
  readonly refresh: () => void;
}

/** A review of closed complaints: its briefing, its cases, and how each complainant was called back (M-36). */
export function CaseReviewPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: caseReviewDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const review = data?.caseReview;
  if (review == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (review == null) return <Empty sentence={text('review.unknown')} icon="inbox" />;
  return <Whole review={review} refresh={refresh} />;
}

function Whole({ review, refresh }: Props) {
  const { title, state, counts, briefing, cases, seed } = review;
  const [under, rest] = [cases.filter(({ drawn }) => drawn), cases.filter(({ drawn }) => !drawn)];
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {title} <span className="chip">{text(`reviewState.${state}` as TextId)}</span>
          </h1>
          <p className="quiet">
            {text('review.counted', { registered: counts.registered, drawn: counts.drawn, open: counts.open })}
          </p>
        </div>
        <Acts review={review} refresh={refresh} />
      </header>
      {state !== 'COLLECTING' && (
        <Card title={text('review.briefing')} subtitle={text('review.seed', { seed })}>
          <p>{briefing}</p>
          {counts.owed > 0 && <p className="notice">{text('review.owed', { count: counts.owed })}</p>}
        </Card>
      )}
      {cases.length === 0 && (
        <section className="card">
          <Empty sentence={text('review.noCases')} icon="inbox" />
        </section>
      )}
      {under.length > 0 && (
        <Card title={text('review.under')}>
          <Cases cases={under} refresh={refresh} />
        </Card>
      )}
      {rest.length > 0 && (
        <Card title={text(state === 'COLLECTING' ? 'review.registered' : 'review.notDrawn')}>
          <Cases cases={rest} refresh={refresh} />
        </Card>
      )}
    </>
  );
}

const acts = ['register', 'draw', 'conclude'] as const;

function Acts({ review, refresh }: Props) {
  const [begun, begin] = useState<(typeof acts)[number] | null>(null);
  const props = { review, refresh, close: () => begin(null) };
  const open = acts.filter((act) => isOpen(review.allowedActions, act));
  return (
    <div className="row-actions">
      {open.includes('register') && (
        <Link className="button" to={`/case-reviews/${review.id}/import`}>
          {text('caseImport.open')}
        </Link>
      )}
      {open.map((act) => (
        <button
          key={act}
          type="button"
          className={act === open.at(-1) ? 'button main' : 'button'}
          onClick={() => begin(act)}
        >
          {text(`review.${act}` as TextId)}
        </button>
      ))}
      {begun === 'register' && <RegisterForm {...props} />}
      {begun === 'draw' && <DrawForm {...props} />}
      {begun === 'conclude' && <CloseForm {...props} />}
    </div>
  );
}

const tone: Readonly<Record<string, string>> = {
  HANDLED: 'chip good',
  BEYOND_AUTHORITY: 'chip warn',
  RECTIFY: 'chip bad',
};

function Cases({ cases, refresh }: { cases: readonly ClosedCaseLineFragment[]; refresh: () => void }) {
  return (
    <ol className="records">
      {cases.map((one) => (
        <li key={one.id}>
          <p className="record-head">
            <b>{one.number}</b>
            {one.outcome != null && (
              <span className={tone[one.outcome]}>{text(`caseOutcome.${one.outcome}` as TextId)}</span>
            )}
            {one.owed && <span className="chip bad">{text('case.owed')}</span>}
            <span className="quiet">{text('case.closed', { unit: one.handler.shortName, day: one.closedOn })}</span>
          </p>
          <p>{one.subject}</p>
          <dl className="words">
            <Words
              label={text('case.complainant')}
              words={[one.complainantName, one.complainantPhone, one.complainantAddress].filter(Boolean).join(' · ')}
            />
            {one.calledOn != null && <Words label={text('case.called')} words={saidBy(one)} />}
            {one.outcome != null && <Words label={text('case.result')} words={resultOf(one)} />}
            {one.item != null && <Words label={text('case.item')} words={<Matter item={one.item} />} />}
            {one.unmaskings.length > 0 && (
              <Words
                label={text('case.opened')}
                words={one.unmaskings.map(({ personName, reason }) => `${personName}：${reason}`).join('；')}
              />
            )}
          </dl>
          <CaseActs one={one} refresh={refresh} />
        </li>
      ))}
    </ol>
  );
}

const Matter = ({ item: { id, number, title, state } }: { item: NonNullable<ClosedCaseLineFragment['item']> }) => (
  <>
    <Link to={`/items/${id}`}>
      {number} {title}
    </Link>{' '}
    <span className="chip">{text(`state.${state}` as TextId)}</span>
  </>
);

const saidBy = ({ calledOn, callMethod, satisfied, callWords }: ClosedCaseLineFragment): string =>
  [
    text(`callMethod.${callMethod ?? 'UNREACHED'}` as TextId),
    ...(satisfied == null ? [] : [text(satisfied ? 'case.content' : 'case.discontent')]),
    `${callWords}${text('case.calledAt', { day: calledOn ?? '' })}`,
  ].join(' · ');

const resultOf = ({ outcomeWords, passedTo, accepted }: ClosedCaseLineFragment): string =>
  [
    outcomeWords,
    ...(passedTo === '' ? [] : [text('case.passedTo', { body: passedTo })]),
    ...(accepted == null ? [] : [text(accepted ? 'case.accepted' : 'case.notAccepted')]),
  ].join(' · ');
