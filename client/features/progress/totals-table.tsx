import { LevelBadge } from '../../design/level.tsx';
import type { ProgressTotalsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { redShare } from './heat-grid.tsx';

/** The same numbers as a table, the counties under their city, what cannot be listed last. */
export function TotalsTable({ totals }: { totals: NonNullable<ProgressTotalsQuery['progressTotals']> }) {
  const { places, undisclosed } = totals;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="scroll totals-table" tabIndex={0} aria-label={text('totals.title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text('totals.place')}</th>
            <th scope="col">{text('totals.total')}</th>
            <th scope="col">{text('totals.redShare')}</th>
            <th scope="col">{text('light.RED')}</th>
            <th scope="col">{text('light.YELLOW')}</th>
            <th scope="col">{text('light.GREEN')}</th>
            <th scope="col">{text('light.BLUE')}</th>
            <th scope="col">{text('assignmentState.PENDING_RECEIPT')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={`${place.aboveId} ${place.orgUnitId}`} className={place.aboveId == null ? 'city' : undefined}>
              <th scope="row">
                <LevelBadge level={place.level} /> {place.level === 'PROVINCE' ? text('totals.province') : place.name}
              </th>
              <td>{place.total}</td>
              <td>{redShare(place)}%</td>
              <td>{place.red}</td>
              <td>{place.yellow}</td>
              <td>{place.green}</td>
              <td>{place.blue}</td>
              <td>{place.unsigned}</td>
            </tr>
          ))}
          {undisclosed !== 0 && (
            <tr className="city">
              <th scope="row">{text('totals.undisclosed')}</th>
              <td>{undisclosed ?? text('totals.few')}</td>
              <td colSpan={6} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
