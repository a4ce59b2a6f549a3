import { graphql } from '../graphql/generated/gql.ts';
import type { TargetEntryPartsFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';

/** A line of an order with its balance. */
export const targetEntryFragment = graphql(`
  fragment TargetEntryParts on TargetEntry {
    line
    above
    name
    unit
    measure
    asked
    own
    below
    gap
    inflation
    percent
    reason
    stages {
      name
      dueOn
    }
  }
`);

/** How a level divided what it was asked: kept, given on, and what is missing or grew, line by line (B6). */
export function TargetLedger({ entries }: { entries: readonly TargetEntryPartsFragment[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="target-list">
      {entries.map((entry) => (
        <li key={entry.line}>
          <b>{entry.name}</b>
          {entry.asked == null ? <Stages stages={entry.stages} /> : <Balance entry={entry} asked={entry.asked} />}
        </li>
      ))}
    </ul>
  );
}

function Balance({ entry, asked }: { entry: TargetEntryPartsFragment; asked: number }) {
  const { unit, own, below, gap, inflation, percent, reason } = entry;
  return (
    <>
      <span>{text('targets.asked', { value: asked, unit })}</span>
      <span className="quiet">{text('targets.below', { value: below })}</span>
      {own > 0 && <span className="quiet">{text('targets.own', { value: own })}</span>}
      {gap > 0 && <span className="chip bad">{text('targets.gap', { value: gap, unit })}</span>}
      {inflation > 0 && (
        <span className="chip warn">
          {text('targets.inflation', { value: inflation, unit, percent: percent ?? '∞' })}
        </span>
      )}
      {reason !== '' && <span className="quiet reason">{text('targets.because', { reason })}</span>}
    </>
  );
}

/** Stages, each with its day. */
export function Stages({ stages }: { stages: TargetEntryPartsFragment['stages'] }) {
  return stages.map(({ name, dueOn }) => (
    <span key={`${name} ${dueOn}`} className="quiet">
      {name} <time dateTime={dueOn}>{dueOn}</time>
    </span>
  ));
}
