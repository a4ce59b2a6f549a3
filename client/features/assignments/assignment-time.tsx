import { Card } from '../../design/card.tsx';
import { Facts } from '../../design/facts.tsx';
import type { AssignmentTimeFragment, TimeHolder } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';

const holders: readonly TimeHolder[] = ['HOLDER', 'ISSUER', 'PAUSE'];
const day = 86_400_000;

/** Why the task stands still or has ended before its time; nothing while it goes on. */
export function HaltNotice({ assignment: { halt } }: { assignment: AssignmentTimeFragment }) {
  if (halt == null) return null;
  const { reason, reviewOn } = halt;
  return <p className="notice">{reviewOn == null ? reason : text('pauses.taskNow', { reason, day: reviewOn })}</p>;
}

/** Whose time the task took so far (B3). */
export function AssignmentTime({ assignment: { timeLedger } }: { assignment: AssignmentTimeFragment }) {
  const spent = holders.map((holder) => ({
    holder,
    time: timeLedger
      .filter((entry) => entry.holder === holder)
      .reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0),
  }));
  return (
    <Card title={text('ledger.title')}>
      <Facts
        facts={spent.map(({ holder, time }) => ({
          name: text(`timeHolder.${holder}` as TextId),
          value: time > 0 && text('ledger.days', { days: (time / day).toFixed(1) }),
        }))}
      />
    </Card>
  );
}
