import type { ReactNode } from 'react';

/** A name and what is to be said under it; a fact without a value is left out. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** True for long values that need the whole width. */
  readonly whole?: boolean;
}

/** Facts of a record, name above value, as many columns as fit. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ name, value, whole = false }) => (
          <div key={name} className={whole ? 'whole' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
