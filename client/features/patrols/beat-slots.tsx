import { Card } from '../../design/card.tsx';
import { LightMark } from '../../design/light.tsx';
import type { BeatQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';

type Slots = NonNullable<BeatQuery['beat']>['slots'];

const shownAhead = 6;

/** The days on which a beat is to be walked: what was, today, and what comes; later ones unfold (M-44). */
export function BeatSlots({ slots }: { slots: Slots }) {
  if (slots.length === 0) return null;
  const past = slots.filter(({ standing }) => standing === 'KEPT' || standing === 'MISSED');
  const ahead = slots.filter((slot) => !past.includes(slot));
  const missed = past.filter(({ standing }) => standing === 'MISSED').length;
  const later = ahead.slice(shownAhead);
  return (
    <Card title={text('beat.calendar')} subtitle={missed > 0 ? text('beat.missed', { count: missed }) : undefined}>
      <Rows slots={[...past, ...ahead.slice(0, shownAhead)]} />
      {later.length > 0 && (
        <details>
          <summary>{text('beat.later', { count: later.length })}</summary>
          <Rows slots={later} />
        </details>
      )}
    </Card>
  );
}

const lights = { KEPT: 'GREEN', MISSED: 'RED', TODAY: 'YELLOW', AHEAD: 'GREY' } as const;

function Rows({ slots }: { slots: Slots }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{text('beat.date')}</th>
          <th scope="col">{text('beat.kind')}</th>
          <th scope="col">{text('beat.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {slots.map(({ date, kind, standing }) => (
          <tr key={`${date} ${kind}`}>
            <th scope="row" className="unbroken">
              {date}
            </th>
            <td>{text(`patrolKind.${kind}` as TextId)}</td>
            <td>
              <LightMark light={lights[standing]} label={text(`slotStanding.${standing}`)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
