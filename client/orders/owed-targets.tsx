import { Card } from '../design/card.tsx';
import type { QuantityFragment, TargetEntryPartsFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { Quantities } from './quantities.tsx';
import { Stages, TargetLedger } from './target-ledger.tsx';
import type { OwedTarget } from './target-lines.ts';

interface Props {
  readonly targets: readonly OwedTarget[];
  readonly ledger: readonly TargetEntryPartsFragment[];
  readonly quantities: readonly QuantityFragment[];
}

/** What a task owes, once it was given on how that was divided, and how far each line is. */
export function OwedTargets({ targets, ledger, quantities }: Props) {
  if (targets.length === 0) return null;
  const staged = targets.filter(({ value }) => value == null);
  return (
    <Card title={text('targets.card')} subtitle={text(ledger.length > 0 ? 'targets.givenOn' : 'targets.owed')}>
      {ledger.length > 0 ? (
        <TargetLedger entries={ledger} />
      ) : (
        staged.length > 0 && (
          <ul className="target-list">
            {staged.map(({ line, name, stages }) => (
              <li key={line}>
                <b>{name}</b>
                <Stages stages={stages} />
              </li>
            ))}
          </ul>
        )
      )}
      <Quantities quantities={quantities} />
    </Card>
  );
}
