import type { ReactNode } from 'react';
import { text } from '../../i18n/text.ts';

/** What is gone since an earlier writing: struck out, and said aloud. */
export function Gone({ children }: { children: ReactNode }) {
  return (
    <del>
      <span className="unseen">{text('changes.gone')}</span>
      {children}
    </del>
  );
}

/** What is new since an earlier writing: underlined, and said aloud. */
export function New({ children }: { children: ReactNode }) {
  return (
    <ins>
      <span className="unseen">{text('changes.new')}</span>
      {children}
    </ins>
  );
}
