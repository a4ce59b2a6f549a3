import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { LightMark } from '../../design/light.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { NegativeRowFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { lightWord } from '../../orders/light-word.ts';
import { NegativeGround, negativeDays } from '../../orders/negative.tsx';
import { isGone } from '../../orders/task-table.tsx';
import { anything, type Narrowed, narrowedTo } from './narrowed.ts';
import { negativeListDocument } from './negative.documents.ts';
import { NegativeFilters } from './negative-filters.tsx';

/** The negative list of the own matters and of the own unit's tasks, narrowed by unit, rule, light and day (M-48). */
export function NegativePage() {
  const [left, show] = useState<'on' | 'off'>('on');
  const [by, narrow] = useState<Narrowed>(anything);
  const [{ data, error }, again] = useQuery({
    query: negativeListDocument,
    variables: narrowedTo(by, left === 'off'),
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.negative')}</h1>
          <p className="quiet">{text('negative.help')}</p>
        </div>
      </header>
      <section className="card" aria-label={text('nav.negative')}>
        <div className="row-actions">
          <Segmented
            label={text('negative.view')}
            options={(['on', 'off'] as const).map((value) => ({ value, label: text(`negative.${value}`) }))}
            value={left}
            onChange={show}
          />
        </div>
        <NegativeFilters by={by} counts={data?.negativeCounts ?? []} narrow={narrow} />
        {data === undefined && (
          <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {data?.negativeList.length === 0 && <Empty sentence={text('negative.none')} icon="inbox" />}
        {data !== undefined && data.negativeList.length > 0 && <Table entries={data.negativeList} />}
      </section>
    </>
  );
}

function Table({ entries }: { entries: readonly NegativeRowFragment[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('negative.task')}</th>
          <th scope="col">{text('negative.unit')}</th>
          <th scope="col">{text('negative.rule')}</th>
          <th scope="col">{text('negative.days')}</th>
          <th scope="col">{text('negative.light')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              {entry.assignment != null && (
                <Link to={`/assignments/${entry.assignment.id}`}>{entry.assignment.title}</Link>
              )}
            </th>
            <td data-label={text('negative.unit')}>{entry.assignment?.to.shortName ?? '—'}</td>
            <td data-label={text('negative.rule')}>
              <div>
                {entry.reason}
                <p className="quiet">
                  <NegativeGround entry={entry} />
                </p>
              </div>
            </td>
            <td data-label={text('negative.days')}>
              {entry.leftAt == null && entry.assignment != null && isGone(entry.assignment.state)
                ? text('negative.gone', { day: shanghaiDay(entry.enteredAt) })
                : negativeDays(entry)}
            </td>
            <td data-label={text('negative.light')}>
              {entry.assignment != null && (
                <LightMark
                  light={entry.assignment.light.colour}
                  label={lightWord(entry.assignment.light.colour, entry.assignment.light.ruleId)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
