import { Card } from '../../design/card.tsx';
import type { VisitsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import './visit-gauges.css';

type Gauges = NonNullable<VisitsQuery['visitGauges']>;

interface Share {
  readonly name: string;
  readonly of: number;
  /** The percent that must be reached; nothing for a share without one. */
  readonly wanted?: number;
  readonly reached?: boolean;
  readonly missing?: number;
}

/** The shares of the visits of a year as bars, and as numbers below (M-30, M-32). */
export function VisitGauges({ gauges, onYear }: { gauges: Gauges; onYear: (year: number) => void }) {
  const { year, visits, unannounced, routine, joint, proactive } = gauges;
  const shares: Share[] = [
    {
      ...{ name: text('visit.shareUnannounced'), of: unannounced, wanted: 60 },
      ...{ reached: gauges.unannouncedReached, missing: gauges.unannouncedMissing },
    },
    {
      ...{ name: text('visit.shareRoutine'), of: routine, wanted: 40 },
      ...{ reached: gauges.routineReached, missing: gauges.routineMissing },
    },
    { name: text('visit.shareJoint'), of: joint },
    { name: text('visit.shareProactive'), of: proactive },
  ];
  return (
    <Card
      title={text('visit.gauges', { year })}
      subtitle={text('visit.gaugesHelp', { visits })}
      right={
        <>
          <button type="button" className="button plain" onClick={() => onYear(year - 1)}>
            {text('visit.yearBefore')}
          </button>
          <button type="button" className="button plain" onClick={() => onYear(year + 1)}>
            {text('visit.yearAfter')}
          </button>
        </>
      }
    >
      <div className="visit-bars" aria-hidden="true">
        {shares.map((share) => (
          <Bar key={share.name} share={share} visits={visits} />
        ))}
      </div>
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('visit.share')}</th>
            <th scope="col">{text('visit.shareOf')}</th>
            <th scope="col">{text('visit.shareWanted')}</th>
            <th scope="col">{text('visit.shareStanding')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.name}>
              <th scope="row">{share.name}</th>
              <td data-label={text('visit.shareOf')}>
                {share.of} / {visits}
              </td>
              <td data-label={text('visit.shareWanted')}>{share.wanted === undefined ? '—' : `≥ ${share.wanted}%`}</td>
              <td data-label={text('visit.shareStanding')}>{standing(share, visits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function standing({ wanted, reached, missing = 0 }: Share, visits: number): string {
  if (wanted === undefined) return '—';
  if (visits === 0) return text('visit.noneYet');
  return reached === true ? text('visit.reached') : text('visit.missing', { count: missing });
}

function Bar({ share: { name, of, wanted, reached }, visits }: { share: Share; visits: number }) {
  const wide = visits === 0 ? 0 : (of / visits) * 100;
  return (
    <div className="visit-bar">
      <span>{name}</span>
      <div className="visit-bar-track">
        <div className={reached === false ? 'short' : ''} style={{ width: `${wide}%` }} />
        {wanted !== undefined && <i style={{ left: `${wanted}%` }} />}
      </div>
    </div>
  );
}
