import type { KeptFile } from '../../files/upload.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import type { Assignment } from './assignment-page.tsx';
import type { WrittenReport } from './kept-report.ts';
import { reportParts } from './report-parts.ts';

/** Two writings of one report: what stands on the server, by whom and when, and what was typed here. */
export interface Clash {
  readonly mine: WrittenReport;
  readonly theirs: WrittenReport;
  /** What hangs on the server's. */
  readonly files: readonly KeptFile[];
  readonly by: string;
  readonly at: string | null;
}

interface Props {
  readonly clash: Clash;
  readonly lines: Assignment['ownLines'];
  readonly take: (words: 'mine' | 'theirs') => void;
}

/** Says that somebody else changed the report, with both texts of every part that differs, and lets the writer choose. */
export function ReportClash({ clash: { mine, theirs, by, at }, lines, take }: Props) {
  const parts: readonly (readonly [string, string, string])[] = [
    ...reportParts.map((part) => [text(`report.${part}` as TextId), theirs[part], mine[part]] as const),
    ...lines.map(({ line, name }) => [name, amountIn(theirs, line), amountIn(mine, line)] as const),
  ];
  const differing = parts.filter(([, one, other]) => one !== other);
  return (
    <section className="clash" role="alert" aria-labelledby="clash-title">
      <h3 id="clash-title">{text('clash.title')}</h3>
      <p className="quiet">
        {at === null ? text('clash.gone') : text('clash.by', { name: by, time: shanghaiTime(at) })}
      </p>
      {differing.map(([name, one, other]) => (
        <div key={name} className="clash-part">
          <h4>{name}</h4>
          <div className="pair">
            <Side label={text('clash.theirs')} words={one} />
            <Side label={text('clash.mine')} words={other} />
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

const amountIn = ({ said }: WrittenReport, line: number): string =>
  [said[`amount.${line}`], said[`over.${line}`]].flatMap((one) => one || []).join(' / ');

function Side({ label, words }: { label: string; words: string }) {
  return (
    <div>
      <p className="quiet">{label}</p>
      <p className="clash-words">{words === '' ? text('clash.blank') : words}</p>
    </div>
  );
}
