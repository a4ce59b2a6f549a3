import { Card } from '../design/card.tsx';
import type { TargetEntryPartsFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { Stages, TargetLedger } from './target-ledger.tsx';
import type { OwedTarget } from './target-lines.ts';

interface Props {
  readonly targets: readonly OwedTarget[];
  readonly ledger: readonly TargetEntryPartsFragment[];
}

/** What a task owes, and once it was given on, how that was divided. */
export function OwedTargets({ targets, ledger }: Props) {
  if (targets.length === 0) return null;
  return (
    <Card title={text('targets.card')} subtitle={text(ledger.length > 0 ? 'targets.givenOn' : 'targets.owed')}>
      {ledger.length > 0 ? (
        <TargetLedger entries={ledger} />
      ) : (
        <ul className="target-list">
          {targets.map(({ line, name, unit, value, stages }) => (
            <li key={line}>
              <b>{name}</b>
              {value == null ? <Stages stages={stages} /> : <span>{text('targets.asked', { value, unit })}</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
