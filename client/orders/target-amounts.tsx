import type { TargetMeasure, TargetSplit } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import type { DraftLine } from './target-lines.ts';
import { Typed } from './typed.tsx';

/** A unit among which a line may be divided. */
export interface Sharer {
  readonly id: string;
  readonly shortName: string;
}

/** A line and the way to change parts of it. */
export interface EditProps {
  readonly line: DraftLine;
  readonly edit: (part: Partial<DraftLine>) => void;
}

const measures: readonly TargetMeasure[] = ['SUM', 'WEIGHTED_MEAN', 'MAX', 'LAST'];
const splits: readonly TargetSplit[] = ['EVEN', 'EACH', 'LISTED'];

/** How much a line asks in all or of each, and how it is divided; what the level keeps of a line of the order above. */
export function Amounts({ line, edit, receivers }: EditProps & { receivers: readonly Sharer[] }) {
  const { carried, split, measure, amount, unit, own } = line;
  const offered = splits.filter((one) => one !== 'LISTED' || receivers.length > 0);
  const typesAmount = split === 'EACH' || (carried === null && split !== 'LISTED');
  return (
    <>
      <div className="target-row">
        {(typesAmount || carried === null) && (
          <Typed
            number
            label={text(split === 'EACH' ? 'targets.each' : 'targets.amount')}
            value={amount}
            required={typesAmount}
            onChange={(typed) => edit({ amount: typed })}
          />
        )}
        {carried === null && (
          <Typed label={text('targets.unit')} value={unit} onChange={(typed) => edit({ unit: typed })} />
        )}
        {carried === null && (
          <label className="field">
            <span className="quiet">{text('targets.measure')}</span>
            <select value={measure} onChange={(event) => edit({ measure: event.target.value as TargetMeasure })}>
              {measures.map((one) => (
                <option key={one} value={one}>
                  {text(`targetMeasure.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span className="quiet">{text('targets.split')}</span>
          <select value={split} onChange={(event) => edit({ split: event.target.value as TargetSplit })}>
            {offered.map((one) => (
              <option key={one} value={one}>
                {text(`targetSplit.${one}` as TextId)}
              </option>
            ))}
          </select>
        </label>
        {carried !== null && (
          <Typed number label={text('targets.ownShare')} value={own} onChange={(typed) => edit({ own: typed })} />
        )}
      </div>
      {split === 'LISTED' && <Shares line={line} edit={edit} receivers={receivers} />}
    </>
  );
}

function Shares({ line, edit, receivers }: EditProps & { receivers: readonly Sharer[] }) {
  const { shares, unit } = line;
  return (
    <ul className="target-shares">
      {receivers.map(({ id, shortName }) => (
        <li key={id}>
          <Typed
            number
            label={unit === '' ? shortName : `${shortName}（${unit}）`}
            value={shares[id] ?? ''}
            onChange={(typed) => edit({ shares: { ...shares, [id]: typed } })}
          />
        </li>
      ))}
    </ul>
  );
}
