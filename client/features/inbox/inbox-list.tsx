import { useId } from 'react';
import { Link } from 'react-router';
import { Due } from '../../design/due.tsx';
import type { InboxQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { recordPath } from '../../orders/record-path.ts';
import { SecrecyMark } from '../../orders/secrecy.tsx';

type Entry = InboxQuery['inbox']['nodes'][number];

/** How pressing something is: late, due within three working days, later, or without a limit. */
const urgencies = ['late', 'near', 'later', 'open'] as const;

type Urgency = (typeof urgencies)[number];

function urgencyOf({ daysLeft }: Entry): Urgency {
  if (daysLeft == null) return 'open';
  if (daysLeft < 0) return 'late';
  return daysLeft <= 3 ? 'near' : 'later';
}

/** What is owed, grouped by how pressing it is; each leads to where it is done. */
export function InboxList({ entries }: { entries: readonly Entry[] }) {
  return urgencies.map((urgency) => {
    const found = entries.filter((entry) => urgencyOf(entry) === urgency);
    return found.length > 0 && <Group key={urgency} urgency={urgency} entries={found} />;
  });
}

function Group({ urgency, entries }: { urgency: Urgency; entries: readonly Entry[] }) {
  const id = useId();
  return (
    <>
      <h3 id={id} className={`urgency ${urgency}`}>
        {text(`urgency.${urgency}` as TextId)} <span>{entries.length}</span>
      </h3>
      <ul className="inbox" aria-labelledby={id}>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** Where it is done. */
const placeOf = (entry: Entry): string => (entry.transferId == null ? recordPath(entry) : '/transfers');

function Line({ entry }: { entry: Entry }) {
  const { kind, number, title, orgUnitName, dueOn, expedited, secrecy, daysLeft } = entry;
  return (
    <li>
      <span className="chip">{text(`owed.${kind}` as TextId)}</span>
      <div>
        <Link to={placeOf(entry)}>{title}</Link> <SecrecyMark secrecy={secrecy} />
        <p className="quiet">
          {expedited && <span className="chip urgent">{text('home.urgent')}</span>}{' '}
          {[number, orgUnitName].filter(Boolean).join(' · ')}
        </p>
      </div>
      {dueOn != null && <Due date={dueOn} daysLeft={daysLeft ?? 0} />}
    </li>
  );
}
