import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { FindingRowFragment, FindingState } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { FeedbackRule } from '../../orders/feedback-rule.tsx';
import { FindingMarks } from '../../orders/findings.tsx';
import { findingsDocument } from './findings.documents.ts';

const views = {
  open: ['TO_CHECK', 'RECORDED', 'RECTIFYING', 'ANSWERED', 'CLOSED'],
  ...{
    TO_CHECK: ['TO_CHECK'],
    RECORDED: ['RECORDED'],
    RECTIFYING: ['RECTIFYING'],
    ANSWERED: ['ANSWERED'],
    CLOSED: ['CLOSED'],
  },
  listed: ['RECTIFYING', 'ANSWERED'],
  late: ['RECTIFYING', 'ANSWERED'],
  PASSED_ON: ['TRANSFERRED', 'PASSED_ON'],
  SETTLED: ['SETTLED'],
} as const satisfies Record<string, readonly FindingState[]>;

type View = keyof typeof views;

const names: Readonly<Partial<Record<View, TextId>>> = {
  open: 'finding.open',
  listed: 'finding.listed',
  late: 'finding.late',
};

/** What was found in the own matters and tasks as three lists in one table: problems, measures, responsibility (三张清单, M-40). */
export function FindingsPage() {
  const [view, show] = useState<View>('open');
  const [{ data, error }, again] = useQuery({
    query: findingsDocument,
    variables: { states: [...views[view]] },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const nameOf = (one: View): string => text(names[one] ?? (`findingState.${one}` as TextId));
  const findings = data?.findings.filter((one) => (view === 'listed' || view === 'late' ? one[view] : true));
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.findings')}</h1>
          <p className="quiet">{text('finding.help')}</p>
          <FeedbackRule />
        </div>
      </header>
      <section className="card" aria-label={text('nav.findings')}>
        <Segmented
          label={text('finding.state')}
          options={(Object.keys(views) as View[]).map((value) => ({ value, label: nameOf(value) }))}
          value={view}
          onChange={show}
        />
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {findings?.length === 0 && <Empty sentence={text('finding.none')} icon="inbox" />}
        {findings !== undefined && findings.length > 0 && <Lists findings={findings} />}
      </section>
    </>
  );
}

function Lists({ findings }: { findings: readonly FindingRowFragment[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('finding.problems')}</th>
          <th scope="col">{text('finding.measures')}</th>
          <th scope="col">{text('finding.responsibility')}</th>
          <th scope="col">{text('finding.limit')}</th>
          <th scope="col">{text('finding.state')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <Row key={finding.id} finding={finding} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ finding }: { finding: FindingRowFragment }) {
  const { id, problem, assignment, findingClass, measures, leadLeader, demand, dueOn, lookBackOn } = finding;
  return (
    <tr>
      <th scope="row">
        <Link to={`/findings/${id}`}>{problem}</Link>
        <p className="quiet">
          {[assignment?.title, findingClass === 'NONE' ? '' : text(`findingClass.${findingClass}` as TextId)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </th>
      <td data-label={text('finding.measures')}>
        {measures.length === 0 ? (
          '—'
        ) : (
          <ol className="plain">
            {measures.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        )}
      </td>
      <td data-label={text('finding.responsibility')}>
        {[leadLeader, assignment?.to.shortName].filter(Boolean).join(' · ')}
        {demand !== '' && <p className="quiet">{demand}</p>}
      </td>
      <td data-label={text('finding.limit')} className="unbroken">
        {lookBackOn ?? dueOn ?? '—'}
      </td>
      <td data-label={text('finding.state')}>
        <FindingMarks finding={finding} />
      </td>
    </tr>
  );
}
