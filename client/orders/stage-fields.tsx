import { text } from '../i18n/text.ts';
import type { DraftStage } from './target-lines.ts';

interface Props {
  readonly stages: readonly DraftStage[];
  readonly change: (stages: readonly DraftStage[]) => void;
}

/** Stages in their order, each with the day by which it is reached. */
export function StageFields({ stages, change }: Props) {
  const put = (at: number, part: Partial<DraftStage>): void =>
    change(stages.map((stage, place) => (place === at ? { ...stage, ...part } : stage)));
  return (
    <>
      {stages.map((stage, at) => (
        <div key={at} className="target-row">
          <label className="field wide">
            <span className="quiet">{text('targets.stage', { number: at + 1 })}</span>
            <input value={stage.name} required onChange={(event) => put(at, { name: event.target.value })} />
          </label>
          <label className="field">
            <span className="quiet">{text('targets.stageDue')}</span>
            <input
              type="date"
              value={stage.dueOn}
              required
              onChange={(event) => put(at, { dueOn: event.target.value })}
            />
          </label>
          {stages.length > 1 && (
            <button
              type="button"
              className="button plain"
              onClick={() => change(stages.filter((one) => one !== stage))}
            >
              {text('targets.drop')}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="button plain" onClick={() => change([...stages, { name: '', dueOn: '' }])}>
        {text('targets.addStage')}
      </button>
    </>
  );
}
