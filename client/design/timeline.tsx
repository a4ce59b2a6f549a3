import type { ReactNode } from 'react';

/** Something that happened. */
export interface Moment {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly who?: string;
  readonly note?: ReactNode;
}

/** What happened, from top to bottom in the order given. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol className="timeline">
      {moments.map(({ id, title, when, who, note }) => (
        <li key={id}>
          <strong>{title}</strong>
          <span className="quiet">
            {when}
            {who !== undefined && ` · ${who}`}
          </span>
          {note !== undefined && <div className="note">{note}</div>}
        </li>
      ))}
    </ol>
  );
}
