import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import type { WrittenReport } from './kept-report.ts';
import { reportParts } from './report-parts.ts';

/** Two writings of one report: what stands on the server, by whom and when, and what was typed here. */
export interface Clash {
  readonly mine: WrittenReport;
  readonly theirs: WrittenReport;
  readonly by: string;
  readonly at: string | null;
}

interface Props {
  readonly clash: Clash;
  readonly take: (words: 'mine' | 'theirs') => void;
}

/** Says that somebody else changed the report, with both texts of every part that differs, and lets the writer choose. */
export function ReportClash({ clash: { mine, theirs, by, at }, take }: Props) {
  const differing = reportParts.filter((part) => mine[part] !== theirs[part]);
  return (
    <section className="clash" role="alert" aria-labelledby="clash-title">
      <h3 id="clash-title">{text('clash.title')}</h3>
      <p className="quiet">
        {at === null ? text('clash.gone') : text('clash.by', { name: by, time: shanghaiTime(at) })}
      </p>
      {differing.map((part) => (
        <div key={part} className="clash-part">
          <h4>{text(`report.${part}` as TextId)}</h4>
          <div className="pair">
            <Side label={text('clash.theirs')} words={theirs[part]} />
            <Side label={text('clash.mine')} words={mine[part]} />
          </div>
        </div>
      ))}
      <p className="record-acts">
        <button type="button" className="button" onClick={() => take('theirs')}>
          {text('clash.takeTheirs')}
        </button>
        <button type="button" className="button main" onClick={() => take('mine')}>
          {text('clash.takeMine')}
        </button>
      </p>
    </section>
  );
}

function Side({ label, words }: { label: string; words: string }) {
  return (
    <div>
      <p className="quiet">{label}</p>
      <p className="clash-words">{words === '' ? text('clash.blank') : words}</p>
    </div>
  );
}
