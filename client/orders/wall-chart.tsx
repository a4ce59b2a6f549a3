import type { CSSProperties } from 'react';
import { text } from '../i18n/text.ts';

/** A node of a roadmap as the chart draws it. */
export interface ChartNode {
  readonly name: string;
  readonly startsOn: string;
  readonly dueOn: string;
  /** Its last day as it is owed, which a shortened limit brought forward. */
  readonly owedOn: string;
  readonly workload: string;
  readonly person: string;
  /** The unit below that it is given to. */
  readonly unit?: { readonly id: string; readonly shortName: string } | null;
}

interface Props {
  readonly nodes: readonly ChartNode[];
  /** The last day of the task, marked beside today. */
  readonly limit: string;
  readonly today: string;
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The first day of every month between two days; of every second or more when there are many. */
function months(from: number, until: number): string[] {
  const starts: string[] = [];
  const [year = 0, month = 1] = dateOf(from).split('-').map(Number);
  for (let at = month; dayOf(dateOf(Date.UTC(year, at, 1) / 86_400_000)) <= until; at += 1)
    starts.push(dateOf(Date.UTC(year, at, 1) / 86_400_000));
  const step = Math.ceil(starts.length / 6);
  return starts.filter((_, place) => place % step === 0);
}

/** The roadmap on a time axis, a bar for each node, with the line of today and the limit (挂图作战, M-17); its table says the same. */
export function WallChart({ nodes, limit, today }: Props) {
  const from = Math.min(...nodes.map((node) => dayOf(startOf(node))));
  const until = Math.max(dayOf(limit), ...nodes.map(({ owedOn }) => dayOf(owedOn))) + 1;
  const place = (day: number): string => `${((day - from) / (until - from)) * 100}%`;
  const marked = dayOf(today) >= from && dayOf(today) < until;
  return (
    <>
      <div className="wall-chart" aria-hidden="true">
        <div className="axis">
          <span style={{ left: '0' }}>{dateOf(from).slice(5)}</span>
          {months(from, until).map((date) => (
            <span key={date} className="month" style={{ left: place(dayOf(date)) }}>
              {text('plans.month', { month: Number(date.slice(5, 7)) })}
            </span>
          ))}
          <span className="chart-end" style={{ left: place(dayOf(limit) + 1) }}>
            {limit.slice(5)}
          </span>
        </div>
        <ol>
          {nodes.map((node, at) => (
            <li key={at}>
              <span className="node-name">{node.name}</span>
              <span className="track">
                <span
                  className={phaseOf(startOf(node), node.owedOn, today)}
                  style={
                    { left: place(dayOf(startOf(node))), '--until': place(dayOf(node.owedOn) + 1) } as CSSProperties
                  }
                />
              </span>
            </li>
          ))}
        </ol>
        {marked && (
          <div className="today-layer">
            <span className="today" style={{ left: place(dayOf(today) + 0.5) }}>
              <b>{text('plans.today')}</b>
            </span>
          </div>
        )}
      </div>
      <ChartTable nodes={nodes} today={today} />
    </>
  );
}

/** A step that was to begin after the limit begins with its last day. */
const startOf = ({ startsOn, owedOn }: ChartNode): string => (startsOn < owedOn ? startsOn : owedOn);

const phaseOf = (startsOn: string, owedOn: string, today: string): string =>
  `bar ${owedOn < today ? 'past' : startsOn > today ? 'coming' : 'running'}`;

function ChartTable({ nodes, today }: Pick<Props, 'nodes' | 'today'>) {
  const named = nodes.some(({ unit }) => unit != null);
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('plans.node')}</th>
          <th scope="col">{text('plans.days')}</th>
          <th scope="col">{text('plans.workload')}</th>
          <th scope="col">{text('plans.person')}</th>
          {named && <th scope="col">{text('plans.unit')}</th>}
        </tr>
      </thead>
      <tbody>
        {nodes.map((node, at) => (
          <ChartRow key={at} node={node} today={today} named={named} />
        ))}
      </tbody>
    </table>
  );
}

function ChartRow({ node, today, named }: { node: ChartNode; today: string; named: boolean }) {
  const { name, dueOn, owedOn, workload, person, unit } = node;
  const startsOn = startOf(node);
  return (
    <tr aria-current={startsOn <= today && today <= owedOn ? 'step' : undefined}>
      <th scope="row">{name}</th>
      <td data-label={text('plans.days')}>
        <span>
          <span className="unbroken">
            <time>{startsOn}</time> – <time>{owedOn}</time>
          </span>
          {owedOn !== dueOn && <small className="carried">{text('plans.carried', { date: dueOn })}</small>}
        </span>
      </td>
      <td data-label={text('plans.workload')}>
        <span>{workload}</span>
      </td>
      <td data-label={text('plans.person')}>
        <span>{person}</span>
      </td>
      {named && (
        <td data-label={text('plans.unit')}>
          <span>{unit?.shortName ?? '—'}</span>
        </td>
      )}
    </tr>
  );
}
