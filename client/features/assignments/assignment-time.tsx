import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { Segmented } from '../../design/segmented.tsx';
import type { AssignmentTimeFragment, TimeHolder } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay, shanghaiTime } from '../../i18n/time.ts';
import './time.css';

type Entry = AssignmentTimeFragment['timeLedger'][number];

const holders: readonly TimeHolder[] = ['HOLDER', 'ISSUER', 'PAUSE'];
const hour = 3_600_000;
const day = 24 * hour;

/** Why the task stands still or has ended before its time; nothing while it goes on. */
export function HaltNotice({ assignment: { halt } }: { assignment: AssignmentTimeFragment }) {
  if (halt == null) return null;
  const { reason, reviewOn } = halt;
  return <p className="notice">{reviewOn == null ? reason : text('pauses.taskNow', { reason, day: reviewOn })}</p>;
}

const spentIn = ({ from, to }: Entry): number => Date.parse(to) - Date.parse(from);
const nameOf = (holder: TimeHolder): string => text(`timeHolder.${holder}` as TextId);
const inWords = (time: number): string =>
  time < day
    ? text('ledger.hours', { hours: (time / hour).toFixed(1) })
    : text('ledger.days', { days: (time / day).toFixed(1) });

/** The ledger with what one holder spent in several states as one stretch. */
function stretches(entries: readonly Entry[]): Entry[] {
  const made: Entry[] = [];
  for (const entry of entries) {
    const last = made.at(-1);
    if (last?.holder === entry.holder) made.splice(-1, 1, { ...last, to: entry.to });
    else made.push(entry);
  }
  return made;
}

/** Whose time the task took so far, in the order in which it passed; its table says the same (B3). */
export function AssignmentTime({ assignment: { timeLedger } }: { assignment: AssignmentTimeFragment }) {
  const entries = stretches(timeLedger);
  const [view, setView] = useState<'bar' | 'table'>('bar');
  if (entries.length === 0) return null;
  return (
    <Card
      title={text('ledger.title')}
      subtitle={inWords(entries.reduce((sum, entry) => sum + spentIn(entry), 0))}
      right={
        <Segmented
          label={text('totals.view')}
          options={[
            { value: 'bar', label: text('ledger.bar') },
            { value: 'table', label: text('totals.table') },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      {view === 'bar' ? <TimeBar entries={entries} /> : <TimeTable entries={entries} />}
    </Card>
  );
}

function TimeBar({ entries }: { entries: readonly Entry[] }) {
  const [first, last] = [entries[0], entries.at(-1)];
  const spent = holders.flatMap((holder) => {
    const time = entries.filter((entry) => entry.holder === holder).reduce((sum, entry) => sum + spentIn(entry), 0);
    return time > 0 ? [{ holder, time }] : [];
  });
  return (
    <>
      <div className="time-bar" aria-hidden="true">
        {entries.map((entry) => (
          <span key={entry.from} className={entry.holder} style={{ flexGrow: spentIn(entry) }} />
        ))}
      </div>
      {first !== undefined && last !== undefined && (
        <p className="time-ends quiet">
          <time>{shanghaiDay(first.from)}</time>
          <time>{shanghaiDay(last.to)}</time>
        </p>
      )}
      <ul className="time-keys">
        {spent.map(({ holder, time }) => (
          <li key={holder}>
            <span className={`time-key ${holder}`} /> {nameOf(holder)} <b>{inWords(time)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function TimeTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('ledger.holder')}</th>
          <th scope="col">{text('ledger.from')}</th>
          <th scope="col">{text('ledger.to')}</th>
          <th scope="col">{text('ledger.title')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.from}>
            <th scope="row">{nameOf(entry.holder)}</th>
            <td data-label={text('ledger.from')}>
              <time>{shanghaiTime(entry.from)}</time>
            </td>
            <td data-label={text('ledger.to')}>
              <time>{shanghaiTime(entry.to)}</time>
            </td>
            <td data-label={text('ledger.title')}>
              <span>{inWords(spentIn(entry))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
