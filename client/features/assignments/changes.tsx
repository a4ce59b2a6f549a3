import { Fragment } from 'react';
import { text } from '../../i18n/text.ts';
import { wordDiff } from './word-diff.ts';

/** A text with what changed since an earlier writing: struck out what is gone, underlined what is new, both also said aloud. */
export function Changes({ earlier, later }: { earlier: string; later: string }) {
  return (
    <span className="changes">
      {wordDiff(earlier, later).map(({ kind, text: words }, index) => (
        <Fragment key={`${index}${kind}`}>
          {kind === 'same' && words}
          {kind === 'gone' && (
            <del>
              <span className="unseen">{text('changes.gone')}</span>
              {words}
            </del>
          )}
          {kind === 'new' && (
            <ins>
              <span className="unseen">{text('changes.new')}</span>
              {words}
            </ins>
          )}
        </Fragment>
      ))}
    </span>
  );
}
