import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';

interface Force {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly formedAt: string;
  readonly dissolvedAt?: string | null;
  readonly members: readonly { readonly state: string }[];
}

/** Who sees a task through: its task forces, with how many serve; nothing where there is none (M-20). */
export function TaskForces({ forces }: { forces: readonly Force[] }) {
  if (forces.length === 0) return null;
  return (
    <Card title={text('nav.taskForces')}>
      <ul className="records">
        {forces.map(({ id, title, state, formedAt, dissolvedAt, members }) => (
          <li key={id}>
            <p className="record-head">
              <Link to={`/task-forces/${id}`}>{title}</Link>
              <span className="chip">{text(`forceState.${state}` as TextId)}</span>
            </p>
            <p className="quiet">
              {shanghaiTime(formedAt)}
              {dissolvedAt == null
                ? ` · ${text('force.count', { count: members.filter((one) => one.state === 'SERVING').length })}`
                : ` – ${shanghaiTime(dissolvedAt)}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
