import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';

interface Operation {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly standing: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The joint operations over a matter, for its office and for those who take part in one now; nothing where there is none. */
export function JointCard({ operations }: { operations: readonly Operation[] }) {
  if (operations.length === 0) return null;
  return (
    <Card title={text('nav.joint')}>
      <ul className="records">
        {operations.map(({ id, title, state, standing, startsAt, endsAt }) => (
          <li key={id}>
            <p className="record-head">
              <Link to={`/joint/${id}`}>{title}</Link>
              <span className="chip">
                {text((state === 'APPROVED' ? `jointStanding.${standing}` : `jointState.${state}`) as TextId)}
              </span>
            </p>
            <p className="quiet">
              {shanghaiTime(startsAt)} – {shanghaiTime(endsAt)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
