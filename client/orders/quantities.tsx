import { Progress } from '../design/progress.tsx';
import { graphql } from '../graphql/generated/gql.ts';
import type { QuantityFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import './quantities.css';

/** A line with what was said of it by the tasks that answer for it. */
export const quantityFragment = graphql(`
  fragment Quantity on TargetProgress {
    line
    added
    name
    unit
    measure
    target
    claimed
    verified
    expected
    claimedBy
    verifiedBy
  }
`);

/** Line by line what is asked, claimed and verified, what lies between the two (B1), and how many said it (5.5.7). */
export function Quantities({ quantities }: { quantities: readonly QuantityFragment[] }) {
  if (quantities.length === 0) return null;
  return (
    <ul className="quantities">
      {quantities.map((one) => (
        <li key={`${one.added} ${one.line} ${one.name} ${one.unit}`}>
          <p className="quantity-head">
            <b>{one.name}</b>
            <span>{text('targets.asked', { value: one.target, unit: one.unit })}</span>
            {one.measure !== 'SUM' && <span className="chip">{text(`targetMeasure.${one.measure}`)}</span>}
            {one.added && <span className="chip">{text('quantities.added')}</span>}
          </p>
          <Progress claimed={shareOf(one, one.claimed)} verified={shareOf(one, one.verified)} label={saidOf(one)} />
          <p className="quiet">
            {text('quantities.claimedBy', { by: one.claimedBy, expected: one.expected })} ·{' '}
            {text('quantities.verifiedBy', { by: one.verifiedBy, expected: one.expected })}
          </p>
        </li>
      ))}
    </ul>
  );
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const shown = (value: number | null | undefined): string => (value == null ? '—' : String(rounded(value)));
const shareOf = ({ target }: QuantityFragment, value: number | null | undefined): number =>
  target > 0 ? ((value ?? 0) * 100) / target : 0;

function saidOf({ claimed, verified }: QuantityFragment): string {
  const both = text('quantities.both', { claimed: shown(claimed), verified: shown(verified) });
  if (claimed == null || verified == null || claimed === verified) return both;
  return `${both} · ${text('quantities.gap', { gap: rounded(claimed - verified) })}`;
}
