import { graphql } from '../graphql/generated/gql.ts';
import type { SaidAmountFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';

/** What a report claimed or a check verified of a line. */
export const saidAmountFragment = graphql(`
  fragment SaidAmount on Amount {
    line
    name
    unit
    staged
    target
    amount
    over
  }
`);

/** The amounts of a report or a check, each beside what was asked. */
export function SaidAmounts({ amounts }: { amounts: readonly SaidAmountFragment[] }) {
  if (amounts.length === 0) return null;
  return (
    <ul className="target-list">
      {amounts.map(({ line, name, unit, staged, target, amount, over }) => (
        <li key={line}>
          <b>{name}</b>
          <span>{staged ? `${amount}%` : text('amounts.ofTarget', { amount, target, unit })}</span>
          {over != null && <span className="quiet">{text('amounts.saidOver', { over })}</span>}
        </li>
      ))}
    </ul>
  );
}
