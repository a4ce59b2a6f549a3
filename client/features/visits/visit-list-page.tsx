import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { VisitsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { fromUntil, shanghaiDay } from '../../i18n/time.ts';
import { ChaseMethods } from './chase-methods.tsx';
import { Checklists } from './checklists.tsx';
import { GradeScale } from './grade-scale.tsx';
import { PlanVisit } from './plan-visit.tsx';
import { SlowTasks } from './slow-tasks.tsx';
import { VisitGauges } from './visit-gauges.tsx';
import { VisitRule } from './visit-rule.tsx';
import { visitsDocument, visitUnitDocument } from './visits.documents.ts';

type Visit = VisitsQuery['visits'][number];

/** The visits that the acting post makes, and those of and to its unit that may be known; how many there were this year (M-29, M-30). */
export function VisitListPage() {
  const { viewer } = useSession();
  const [search, setSearch] = useSearchParams();
  const [joint, unit] = [search.get('joint') ?? '', search.get('unit') ?? ''];
  const [planning, plan] = useState(joint !== '');
  const [{ data: to, fetching }] = useQuery({ query: visitUnitDocument, variables: { id: unit }, pause: unit === '' });
  const [year, setYear] = useState(Number(shanghaiDay(viewer.now).slice(0, 4)));
  const [{ data, error }, again] = useQuery({
    query: visitsDocument,
    variables: { year },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const close = (): void => {
    plan(false);
    setSearch({}, { replace: true });
  };
  const role = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.role ?? '';
  const plans = abilityOf(viewer.packedRules).can('plan', 'Visit');
  return (
    <>
      <header>
        <h1>{text('nav.visits')}</h1>
        {plans && (
          <button type="button" className="button main" onClick={() => plan(true)}>
            {text('visit.plan')}
          </button>
        )}
      </header>
      <section className="card" aria-label={text('nav.visits')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.visits.length === 0 && <Empty sentence={text('visit.none')} icon="search" />}
        {data !== undefined && data.visits.length > 0 && <Visits visits={data.visits} />}
      </section>
      {data !== undefined && <SlowTasks visits={data.visits} whose />}
      {data?.visitGauges != null && <VisitGauges gauges={data.visitGauges} onYear={setYear} />}
      {data !== undefined && <ChaseMethods counts={data.chaseMethodCounts} year={year} />}
      {data?.visitRule != null && role === 'OFFICE_HEAD' && <VisitRule rule={data.visitRule} refresh={refresh} />}
      {data?.gradeScale != null && role === 'OFFICE_HEAD' && <GradeScale scale={data.gradeScale} refresh={refresh} />}
      {data !== undefined && plans && <Checklists lists={data.checklists} refresh={refresh} />}
      {planning && plans && !fetching && (
        <PlanVisit close={close} refresh={refresh} joint={joint} unit={to?.orgUnit ?? undefined} />
      )}
    </>
  );
}

function Visits({ visits }: { visits: readonly Visit[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('visit.target')}</th>
          <th scope="col">{text('visit.place')}</th>
          <th scope="col">{text('visit.sort')}</th>
          <th scope="col">{text('visit.days')}</th>
          <th scope="col">{text('visit.office')}</th>
          <th scope="col">{text('visit.state')}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr key={visit.id}>
            <th scope="row">
              <Link to={`/visits/${visit.id}`}>{visit.target.name}</Link>
            </th>
            <td data-label={text('visit.place')}>{visit.place}</td>
            <td data-label={text('visit.sort')}>{text(visit.announced ? 'visit.announced' : 'visit.unannounced')}</td>
            <td data-label={text('visit.days')} className="unbroken">
              {fromUntil(visit.fromDay, visit.untilDay)}
            </td>
            <td data-label={text('visit.office')}>{visit.office.name}</td>
            <td data-label={text('visit.state')}>
              <span className="chip">{text(`visitState.${visit.state}` as TextId)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
