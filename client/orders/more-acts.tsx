import { Drop } from '../design/drop.tsx';
import { Icon } from '../design/icon.tsx';
import { type TextId, text } from '../i18n/text.ts';
import type { Allowed } from './next-step.tsx';

interface Props {
  readonly actions: readonly Allowed[];
  /** The acts beside the road, in the order shown; those that the record's state does not know are not among the actions. */
  readonly acts: readonly string[];
  readonly begin: (action: string) => void;
}

/** The acts beside the road of a record; one that is closed to the acting post says why. */
export function MoreActs({ actions, acts, begin }: Props) {
  const shown = acts.flatMap((action) => actions.find((one) => one.action === action) ?? []);
  if (shown.length === 0) return null;
  return (
    <Drop
      button={
        <>
          {text('acts.other')} <Icon name="down" className="arrow" />
        </>
      }
    >
      {(close) =>
        shown.map(({ action, allowed, reason }) => (
          <button
            key={action}
            type="button"
            className="drop-item act"
            disabled={!allowed}
            onClick={() => {
              close();
              begin(action);
            }}
          >
            {text(`act.${action}` as TextId)}
            {!allowed && <span className="quiet">{reason}</span>}
          </button>
        ))
      }
    </Drop>
  );
}
