import { lazy, Suspense, useState } from 'react';
import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { reportParts } from './report-parts.ts';

const Changes = lazy(async () => ({ default: (await import('./changes.tsx')).Changes }));
const ChangedPieces = lazy(async () => ({ default: (await import('./changed-pieces.tsx')).ChangedPieces }));

/** The written parts of a report; on request with what changed since its reader saw it last, which a second hand-in shows at once. */
export function ReportWords({ report }: { report: ReportLineFragment }) {
  const { before, state, versions } = report;
  const [marks, setMarks] = useState(state === 'IN_REVIEW' && versions.length > 1);
  const shown = marks ? before : null;
  return (
    <>
      {before != null && (
        <p className="compare">
          <button type="button" className="button" aria-pressed={marks} onClick={() => setMarks(!marks)}>
            {text('changes.show')}
          </button>
          <span className="quiet">
            {text('changes.since', { time: shanghaiTime(before.at) })}
            {before.claimed !== report.claimed &&
              ` · ${text('changes.claimed', { from: before.claimed, to: report.claimed })}`}
          </span>
        </p>
      )}
      <dl className="words">
        {reportParts
          .filter((part) => report[part] !== '' || (shown != null && shown[part] !== ''))
          .map((part) => (
            <div key={part}>
              <dt>{text(`report.${part}` as TextId)}</dt>
              <dd>
                {shown == null ? (
                  report[part]
                ) : (
                  <Suspense fallback={report[part]}>
                    <Changes earlier={shown[part]} later={report[part]} />
                  </Suspense>
                )}
              </dd>
            </div>
          ))}
        {shown != null && (
          <Suspense fallback={null}>
            <ChangedPieces earlier={shown} later={report} />
          </Suspense>
        )}
      </dl>
    </>
  );
}
