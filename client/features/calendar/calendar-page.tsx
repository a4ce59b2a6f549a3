import { Fragment, type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { PageState } from '../../design/state.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { HolidayYearsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ClockForm, ImportForm } from './calendar-forms.tsx';

const holidayYearsDocument = graphql(`
  query HolidayYears {
    holidayYears {
      id
      year
      source
      holidays
      makeups
      workingDays
      version
    }
  }
`);

const dueDayDocument = graphql(`
  query DueDay($from: LocalDate!, $workingDays: Int!) {
    dueDay(from: $from, workingDays: $workingDays) {
      date
      provisional
    }
  }
`);

type Year = HolidayYearsQuery['holidayYears'][number];

/** Days in a row as one stretch, so that a year reads at a glance: 10-01–10-07. */
export function stretches(dates: readonly string[]): string[] {
  const day = (date: string): number => Date.parse(date) / 86_400_000;
  const runs: string[][] = [];
  for (const date of dates) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && day(date) - day(last) === 1) runs.at(-1)?.push(date);
    else runs.push([date]);
  }
  return runs.map((run) => {
    const [first = '', last = ''] = [run[0]?.slice(5), run.at(-1)?.slice(5)];
    return first === last ? first : `${first}–${last}`;
  });
}

/** The working days of the province: find a due day, read the years, and for the province's administrator import one. */
export function CalendarPage() {
  const { viewer } = useSession();
  const [importing, setImporting] = useState(false);
  const [{ data, error }, again] = useQuery({ query: holidayYearsDocument });
  const ability = abilityOf(viewer.packedRules);
  const years = data?.holidayYears ?? [];
  return (
    <>
      <header>
        <h1>{text('calendar.title')}</h1>
        {ability.can('import', 'Calendar') && (
          <button type="button" className="button main" onClick={() => setImporting(true)}>
            {text('calendar.import')}
          </button>
        )}
      </header>
      {importing && (
        <section className="card">
          <h2>{text('calendar.import')}</h2>
          <ImportForm
            versionOf={(year) => years.find((one) => one.year === year)?.version ?? 0}
            close={() => setImporting(false)}
          />
        </section>
      )}
      <DueDayFinder />
      {ability.can('advance', 'Clock') && <ClockForm now={viewer.now} />}
      <section className="card">
        <h2>{text('calendar.years')}</h2>
        {data === undefined ? (
          <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : (
          <YearsTable years={years} />
        )}
      </section>
    </>
  );
}

function DueDayFinder() {
  const { viewer } = useSession();
  const today = new Date(Date.parse(viewer.now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const [from, setFrom] = useState(today);
  const [count, setCount] = useState(5);
  const asked = from !== '' && count >= 1 && count <= 400;
  const [{ data }] = useQuery({ query: dueDayDocument, variables: { from, workingDays: count }, pause: !asked });
  const due = data?.dueDay;
  return (
    <section className="card">
      <h2>{text('calendar.due')}</h2>
      <div className="row-actions" style={{ marginTop: 10, alignItems: 'end' }}>
        <div className="field">
          <label htmlFor="due-from">{text('calendar.from')}</label>
          <input id="due-from" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor="due-days">{text('calendar.days')}</label>
          <input
            id="due-days"
            type="number"
            min={1}
            max={400}
            value={count}
            onChange={(event) => setCount(event.target.valueAsNumber || 0)}
          />
        </div>
        <output htmlFor="due-from due-days" style={{ padding: '7px 4px', fontWeight: 600 }}>
          {asked && due != null ? text('calendar.result', { count, date: due.date }) : ''}{' '}
          {due?.provisional === true && <span className="chip">{text('calendar.provisional')}</span>}
        </output>
      </div>
    </section>
  );
}

function YearsTable({ years }: { years: readonly Year[] }) {
  const list = (dates: readonly string[]): ReactNode =>
    dates.length === 0
      ? text('calendar.none')
      : stretches(dates).map((stretch, index) => (
          <Fragment key={stretch}>
            {index > 0 && '、'}
            <span className="unbroken">{stretch}</span>
          </Fragment>
        ));
  return (
    <div className="scroll">
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('calendar.year')}</th>
            <th scope="col">{text('calendar.workingDays')}</th>
            <th scope="col">{text('calendar.holidays')}</th>
            <th scope="col">{text('calendar.makeups')}</th>
            <th scope="col">{text('calendar.source')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.id}>
              <th scope="row">{year.year}</th>
              <td data-label={text('calendar.workingDays')}>{year.workingDays}</td>
              <td data-label={text('calendar.holidays')}>
                <span>{list(year.holidays)}</span>
              </td>
              <td data-label={text('calendar.makeups')}>
                <span>{list(year.makeups)}</span>
              </td>
              <td data-label={text('calendar.source')} className="quiet">
                {year.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
