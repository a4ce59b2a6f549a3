import { Fragment } from 'react';
import { Gone, New } from './change-marks.tsx';
import { wordDiff } from './word-diff.ts';

/** A text with what changed since an earlier writing. */
export function Changes({ earlier, later }: { earlier: string; later: string }) {
  return (
    <span className="changes">
      {wordDiff(earlier, later).map(({ kind, text: words }, index) => (
        <Fragment key={`${index}${kind}`}>
          {kind === 'same' && words}
          {kind === 'gone' && <Gone>{words}</Gone>}
          {kind === 'new' && <New>{words}</New>}
        </Fragment>
      ))}
    </span>
  );
}
