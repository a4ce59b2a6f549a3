import { text } from '../../i18n/text.ts';
import type { Place } from './totals-card.tsx';

/** Shares of red from which each heat begins, in per cent. */
const steps = [0, 1, 2.5, 5, 8, 14] as const;

/** The share of red lights in per cent, with one decimal. */
export const redShare = ({ red, total }: Pick<Place, 'red' | 'total'>): number =>
  total === 0 ? 0 : Math.round((1000 * red) / total) / 10;

const heatOf = (share: number): number => steps.findLastIndex((step) => share >= step);

interface Props {
  readonly places: readonly Place[];
  readonly onPick?: (name: string) => void;
}

/** Cities with their counties as tiles, coloured by the share of red lights; cities whose tasks are all their own stand together first. */
export function HeatGrid({ places, onPick }: Props) {
  const below = ({ orgUnitId }: Place): Place[] => places.filter(({ aboveId }) => aboveId === orgUnitId);
  const cities = places.filter(({ aboveId }) => aboveId == null);
  const alone = cities.filter((city) => below(city).length === 0);
  return (
    <ul className="heat">
      {alone.length > 0 && (
        <li className="heat-city whole">
          <p>
            <strong>{text('totals.ownAlone')}</strong>
          </p>
          <Tiles places={alone} onPick={onPick} />
        </li>
      )}
      {cities
        .filter((city) => !alone.includes(city))
        .map((city) => (
          <li key={city.orgUnitId} className="heat-city">
            <p>
              <strong>{city.level === 'PROVINCE' ? text('totals.province') : city.name}</strong>
              <span className="quiet">
                {redShare(city)}% · {text('totals.tasks', { count: city.total })}
              </span>
            </p>
            <Tiles places={below(city)} onPick={onPick} />
          </li>
        ))}
    </ul>
  );
}

function Tiles({ places, onPick }: Props) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.orgUnitId}>
          <Tile place={place} onPick={onPick} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ place, onPick }: { place: Place } & Pick<Props, 'onPick'>) {
  const share = redShare(place);
  const className = `tile h${heatOf(share)}`;
  const name = place.level === 'PROVINCE' ? text('totals.province') : place.name;
  const words = (
    <>
      <span>{name}</span>
      <b>{share}%</b>
    </>
  );
  const title = text('totals.tile', { name, total: place.total, red: place.red, yellow: place.yellow });
  if (onPick === undefined)
    return (
      <span className={className} title={title}>
        {words}
      </span>
    );
  return (
    <button type="button" className={className} title={title} onClick={() => onPick(place.name)}>
      {words}
    </button>
  );
}

/** What the colours mean. */
export function HeatScale() {
  return (
    <p className="heat-scale quiet">
      {text('totals.redShare')}
      <span className="swatches" aria-hidden="true">
        {steps.map((step, heat) => (
          <i key={step} className={`h${heat}`} />
        ))}
      </span>
      {text('totals.scale', { least: steps[1], most: steps[5] })}
    </p>
  );
}
