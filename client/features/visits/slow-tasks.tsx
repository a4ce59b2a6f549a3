import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { LightMark } from '../../design/light.tsx';
import type { SlowTaskFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { lightWord } from '../../orders/light-word.ts';

interface Visited {
  readonly id: string;
  readonly fromDay: string;
  readonly target: { readonly name: string };
  readonly slowTasks: readonly SlowTaskFragment[];
}

/** The slow tasks of visits that leaders led, each with its grade and its light; `whose` says on which visit (M-33). */
export function SlowTasks({ visits, whose = false }: { visits: readonly Visited[]; whose?: boolean }) {
  const lines = visits.flatMap((visit) => visit.slowTasks.map((task) => ({ visit, task })));
  if (lines.length === 0) return null;
  return (
    <Card title={text('visit.slow')} subtitle={text('visit.slowHelp')}>
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('visit.slowTask')}</th>
            {whose && <th scope="col">{text('visit.slowOn')}</th>}
            <th scope="col">{text('visit.grade')}</th>
            <th scope="col">{text('visit.slowLight')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ visit, task }) => (
            <tr key={task.id}>
              <th scope="row">
                <Task task={task} />
              </th>
              {whose && (
                <td data-label={text('visit.slowOn')}>
                  <Link to={`/visits/${visit.id}`}>{visit.target.name}</Link>{' '}
                  <span className="unbroken">{visit.fromDay}</span>
                </td>
              )}
              <td data-label={text('visit.grade')}>
                <div>
                  <span className="chip">{task.grade}</span> {task.words}
                </div>
              </td>
              <td data-label={text('visit.slowLight')}>
                <Standing task={task} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const Task = ({ task: { assignment } }: { task: SlowTaskFragment }) =>
  assignment == null ? (
    <span className="quiet">{text('visit.hiddenTask')}</span>
  ) : (
    <Link to={`/assignments/${assignment.id}`}>
      {assignment.number} {assignment.title}
    </Link>
  );

const Standing = ({ task: { assignment } }: { task: SlowTaskFragment }) =>
  assignment == null ? (
    '—'
  ) : (
    <LightMark light={assignment.light.colour} label={lightWord(assignment.light.colour, assignment.light.ruleId)} />
  );
