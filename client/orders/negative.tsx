import { Link } from 'react-router';
import type { NegativeLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiDay } from '../i18n/time.ts';

/** On what an entry of the negative list rests: the finding, or the day that passed. */
export function NegativeGround({ entry }: { entry: NegativeLineFragment }) {
  if (entry.finding != null) return <Link to={`/findings/${entry.finding.id}`}>{entry.finding.problem}</Link>;
  return entry.dueOn == null ? null : text('negative.dueOn', { day: entry.dueOn });
}

/** Since when an entry stands, or from when to when it did and by what it ended. */
export const negativeDays = ({ enteredAt, leftAt, leftBy }: NegativeLineFragment): string =>
  leftAt == null
    ? text('negative.since', { day: shanghaiDay(enteredAt) })
    : text('negative.left', {
        from: shanghaiDay(enteredAt),
        until: shanghaiDay(leftAt),
        by: text(`negativeExit.${leftBy}` as TextId),
      });
