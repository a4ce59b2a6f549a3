import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { Segmented } from '../../design/segmented.tsx';
import type { AssignmentPeriodsFragment, PeriodState } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import './periods.css';

type Period = AssignmentPeriodsFragment['periods'][number];

/** From the best to what is still to come: the order of the keys. */
const states: readonly PeriodState[] = ['REPORTED', 'MADE_UP', 'MISSED', 'OPEN', 'EXCUSED', 'UPCOMING'];
const nameOf = (state: PeriodState): string => text(`periodState.${state}` as TextId);
const numberOf = ({ number }: Period): string => text('periods.number', { number });

/** A sign in each cell beside its colour, so that neither carries the meaning alone. */
const signs: Readonly<Record<PeriodState, string>> = {
  REPORTED: 'M3 6.5 5.2 8.7 9.4 3.8',
  MADE_UP: 'M6 2.2 10.4 9.6H1.6z',
  MISSED: 'M3 3 9 9M9 3 3 9',
  OPEN: 'M6 3v3l2.2 1.6',
  EXCUSED: 'M3 6h6',
  UPCOMING: '',
};

/** For which periods the task reported in time, late or not at all: history that a later report does not wash white (B12). */
export function Periods({ assignment }: { assignment: AssignmentPeriodsFragment }) {
  const { reportCadence, reportStreak, periods } = assignment;
  const [view, setView] = useState<'bar' | 'table'>('bar');
  if (reportCadence === 'NONE') return null;
  return (
    <Card
      title={text('periods.title')}
      subtitle={
        <>
          {text(`cadence.${reportCadence}` as TextId)}
          {reportStreak > 0 && ` · ${text('periods.streak', { count: reportStreak })}`}
        </>
      }
      right={
        periods.length > 0 && (
          <Segmented
            label={text('totals.view')}
            options={[
              { value: 'bar', label: text('ledger.bar') },
              { value: 'table', label: text('totals.table') },
            ]}
            value={view}
            onChange={setView}
          />
        )
      }
    >
      {periods.length === 0 && <p className="quiet">{text('periods.notYet')}</p>}
      {periods.length > 0 && (view === 'bar' ? <Row periods={periods} /> : <Table periods={periods} />)}
    </Card>
  );
}

function Row({ periods }: { periods: readonly Period[] }) {
  const open = periods.find(({ state }) => state === 'OPEN');
  const missed = periods.filter(({ state }) => state === 'MISSED').length;
  return (
    <>
      <ol className="periods" aria-hidden="true">
        {periods.map((period) => (
          <li
            key={period.number}
            className={period.state}
            title={`${numberOf(period)} · ${period.dueOn} · ${nameOf(period.state)}`}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={signs[period.state]} />
            </svg>
          </li>
        ))}
      </ol>
      <ul className="period-keys">
        {states.flatMap((state) => {
          const count = periods.filter((one) => one.state === state).length;
          return count === 0
            ? []
            : [
                <li key={state}>
                  <span className={`period-key ${state}`} aria-hidden="true" /> {nameOf(state)} <b>{count}</b>
                </li>,
              ];
        })}
      </ul>
      {open !== undefined && (
        <p className="period-now">
          {text('periods.now', { number: open.number, from: open.opensOn, due: open.dueOn })}
          {missed > 0 && <strong>{text('periods.missed', { count: missed })}</strong>}
        </p>
      )}
    </>
  );
}

function Table({ periods }: { periods: readonly Period[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('periods.period')}</th>
          <th scope="col">{text('ledger.from')}</th>
          <th scope="col">{text('periods.due')}</th>
          <th scope="col">{text('periods.state')}</th>
          <th scope="col">{text('periods.reportedOn')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.number}>
            <th scope="row">{numberOf(period)}</th>
            <td data-label={text('ledger.from')}>
              <time>{period.opensOn}</time>
            </td>
            <td data-label={text('periods.due')}>
              <time>{period.dueOn}</time>
            </td>
            <td data-label={text('periods.state')}>
              <span className="period-state">
                <span className={`period-key ${period.state}`} aria-hidden="true" /> {nameOf(period.state)}
              </span>
            </td>
            <td data-label={text('periods.reportedOn')}>{period.reportedOn ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
