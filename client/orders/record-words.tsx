import type { ReactNode } from 'react';

/** Words of a record under their name, in a list of such. */
export function Words({ label, words }: { label: string; words: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  );
}
