import { Card } from '../../design/card.tsx';
import { LightMark } from '../../design/light.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AssignmentForecastFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import './forecast.css';

/** When a task will be done at the pace of its checks. */
export const assignmentForecastFragment = graphql(`
  fragment AssignmentForecast on Assignment {
    dueOn
    forecast {
      finishOn
      week
      late
      perWeek
      atFirst
      checks {
        on
        verified
      }
    }
  }
`);

type Told = NonNullable<AssignmentForecastFragment['forecast']>;

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The checks of a task on a time axis with their pace carried on to the limit, and in words when it will be done (B13); its table says the same. */
export function Forecast({ assignment }: { assignment: AssignmentForecastFragment }) {
  const { forecast, dueOn } = assignment;
  if (forecast == null) return null;
  const { finishOn, week, late, perWeek } = forecast;
  return (
    <Card title={text('forecast.title')} subtitle={text('forecast.pace', { points: perWeek.toFixed(1) })}>
      <p className="forecast-said">
        <LightMark light={late ? 'YELLOW' : 'GREEN'} label={text(late ? 'forecast.late' : 'forecast.inTime')} />
        <b>{finishOn == null ? text('forecast.never') : text('forecast.finish', { week: week ?? 0, day: finishOn })}</b>
        <span className="quiet">{text('forecast.limit', { day: dueOn })}</span>
      </p>
      <div className="forecast">
        <Chart forecast={forecast} dueOn={dueOn} />
        <Checked forecast={forecast} dueOn={dueOn} />
      </div>
    </Card>
  );
}

function Chart({ forecast, dueOn }: { forecast: Told; dueOn: string }) {
  const { checks, finishOn, perWeek, atFirst } = forecast;
  const from = dayOf(checks[0]?.on ?? dueOn);
  const due = dayOf(dueOn);
  const last = dayOf(checks.at(-1)?.on ?? dueOn);
  const end = Math.max(due, last) + 7;
  const until = finishOn == null ? end : Math.max(end, Math.min(dayOf(finishOn) + 2, from + 2 * (end - from)));
  const left = (day: number): number => ((day - from) / (until - from)) * 100;
  const paceOn = (day: number): number => Math.min(100, Math.max(0, atFirst + (perWeek / 7) * (day - from)));
  const reached = finishOn == null ? until : Math.min(until, dayOf(finishOn));
  return (
    <div className="forecast-chart" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className="grid" d="M0 0H100M0 50H100M0 100H100" />
        <path className="limit" d={`M${left(due)} 0V100`} />
        <path className="pace" d={`M0 ${100 - paceOn(from)}L${left(reached)} ${100 - paceOn(reached)}`} />
      </svg>
      <span className="percent" style={{ top: '0' }}>
        100%
      </span>
      <span className="percent" style={{ top: '50%' }}>
        50%
      </span>
      {checks.map(({ on, verified }) => (
        <i key={on} style={{ left: `${left(dayOf(on))}%`, top: `${100 - verified}%` }} />
      ))}
      <span className="day" style={{ left: '0' }}>
        {checks[0]?.on.slice(5)}
      </span>
      <span className="day due" style={{ left: `${left(due)}%` }}>
        {text('forecast.limitMark', { day: dueOn.slice(5) })}
      </span>
    </div>
  );
}

function Checked({ forecast, dueOn }: { forecast: Told; dueOn: string }) {
  const { checks, finishOn } = forecast;
  const rows = [
    ...checks.map(({ on, verified }) => ({ on, what: text('forecast.checked'), percent: `${verified}%` })),
    ...(finishOn == null ? [] : [{ on: finishOn, what: text('forecast.expected'), percent: '100%' }]),
    { on: dueOn, what: text('forecast.limitRow'), percent: '—' },
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{text('forecast.day')}</th>
          <th scope="col">{text('forecast.what')}</th>
          <th scope="col">{text('forecast.percent')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ on, what, percent }) => (
          <tr key={`${on}${what}`}>
            <td>
              <time>{on}</time>
            </td>
            <td>{what}</td>
            <td>{percent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
