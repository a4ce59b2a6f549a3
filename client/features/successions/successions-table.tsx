import type { OrgSuccessionsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';

/** A succession as the page shows it. */
export type Succession = OrgSuccessionsQuery['orgSuccessions'][number];

interface Props {
  readonly successions: readonly Succession[];
  readonly withdraw: (succession: Succession) => void;
}

/** Successions in rows; on those to come, the way to take them back. */
export function SuccessionsTable({ successions, withdraw }: Props) {
  const columns = ['from', 'to', 'document', 'effectiveOn', 'standing'] as const;
  return (
    <table className="table stack">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`successions.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {successions.map((succession) => (
          <tr key={succession.id}>
            <th scope="row">{succession.from.name}</th>
            <td data-label={text('successions.to')}>{succession.to.name}</td>
            <td data-label={text('successions.document')}>{`${succession.document} · ${succession.orderedByName}`}</td>
            <td data-label={text('successions.effectiveOn')} className="unbroken">
              {succession.effectiveOn}
            </td>
            <td data-label={text('successions.standing')}>
              {standingOf(succession)}
              <Withdraw succession={succession} begin={() => withdraw(succession)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standingOf({ effectiveAt, withdrawnAt, withdrawnByName, tasks }: Succession): string {
  if (withdrawnAt !== null)
    return text('successions.withdrawn', { day: shanghaiDay(withdrawnAt), name: withdrawnByName ?? '' });
  return effectiveAt === null ? text('successions.coming') : text('successions.done', { count: tasks });
}

/** Shown while the day is to come; closed to others with the reason. */
function Withdraw({ succession, begin }: { succession: Succession; begin: () => void }) {
  const act = succession.allowedActions.find(({ action }) => action === 'withdraw');
  if (act === undefined || succession.effectiveAt !== null || succession.withdrawnAt !== null) return null;
  return (
    <p className="row-actions">
      <button type="button" className="button" disabled={!act.allowed} onClick={begin}>
        {text('successions.withdraw')}
      </button>
      {!act.allowed && <span className="quiet">{act.reason}</span>}
    </p>
  );
}
