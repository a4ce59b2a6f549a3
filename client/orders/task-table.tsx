import { type CSSProperties, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Due } from '../design/due.tsx';
import { Icon } from '../design/icon.tsx';
import { LevelBadge } from '../design/level.tsx';
import { LightMark } from '../design/light.tsx';
import { Progress } from '../design/progress.tsx';
import type { TaskLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { lightWord } from './light-word.ts';
import { tasksBelowDocument } from './order.documents.ts';

/** A light with its word; the rule that gave it is its title. What was taken back has none. */
export function TaskLight({ task: { light, state } }: { task: Pick<TaskLineFragment, 'light' | 'state'> }) {
  if (isGone(state)) return <span>—</span>;
  return (
    <span title={light.reason}>
      <LightMark light={light.colour} label={lightWord(light.colour, light.ruleId)} />
    </span>
  );
}

interface Figures {
  readonly progress: { readonly claimed: number; readonly verified: number };
  readonly light?: TaskLineFragment['light']['colour'];
}

/** Claimed and verified beside each other, in a bar and in words. */
export function TaskProgress({ progress: { claimed, verified }, light }: Figures) {
  const label = text('progress.both', { claimed, verified });
  return <Progress claimed={claimed} verified={verified} light={light} label={label} />;
}

/** Whether a task was taken back or given to another, so that it counts nowhere. */
export const isGone = (state: string): boolean => ['CANCELLED', 'SUPERSEDED'].includes(state);

/** Whether a task is over, so that no limit runs any more. */
export const isOver = (state: string): boolean => ['ACCEPTED', 'CANCELLED', 'SUPERSEDED', 'READ'].includes(state);

/** The mark of a task that counts as served though nobody signed (lifecycle 5.2). */
export const DeemedServed = ({ task }: { task: { readonly deemedServed: boolean } }) =>
  task.deemedServed && <span className="chip">{text('tasks.deemedServed')}</span>;

/** Tasks by unit, each opening onto those given on from it. */
export function TaskTable({ tasks }: { tasks: readonly TaskLineFragment[] }) {
  const flat = tasks.every(({ progress }) => progress.total === 0);
  return (
    <table className={flat ? 'table stack tasks flat' : 'table stack tasks'}>
      <thead>
        <tr>
          <th scope="col">{text('tasks.unit')}</th>
          <th scope="col">{text('tasks.state')}</th>
          <th scope="col">{text('tasks.light')}</th>
          <th scope="col">{text('tasks.progress')}</th>
          <th scope="col">{text('tasks.below')}</th>
          <th scope="col">{text('tasks.due')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} depth={0} />
        ))}
      </tbody>
    </table>
  );
}

function TaskRow({ task, depth }: { task: TaskLineFragment; depth: number }) {
  const [open, setOpen] = useState(false);
  const { to, progress } = task;
  return (
    <>
      <tr>
        <th scope="row" style={{ '--depth': depth } as CSSProperties}>
          <span className="task-unit">
            {progress.total > 0 ? (
              <button
                type="button"
                className="twist"
                aria-expanded={open}
                aria-label={text('tasks.unfold', { unit: to.shortName })}
                onClick={() => setOpen(!open)}
              >
                <Icon name="right" />
              </button>
            ) : (
              <span className="twist" />
            )}
            <LevelBadge level={to.level} />
            <Link to={`/assignments/${task.id}`}>{to.shortName}</Link>
            <RoleMark task={task} />
          </span>
        </th>
        <TaskCells task={task} />
      </tr>
      {open && <TasksBelow id={task.id} depth={depth + 1} />}
    </>
  );
}

/** What a unit does when it does not lead, and that it let the time to co-sign pass. */
export function RoleMark({ task: { role, coSign } }: { task: Pick<TaskLineFragment, 'role' | 'coSign'> }) {
  if (role === 'LEAD') return null;
  return (
    <>
      <span className="chip">{text(`assignmentRole.${role}` as TextId)}</span>
      {coSign?.state === 'DEEMED' && <span className="chip bad">{text('coSign.DEEMED')}</span>}
    </>
  );
}

function TaskCells({ task }: { task: TaskLineFragment }) {
  const { state, light, progress, dueOn, daysLeft, dueProvisional } = task;
  const { received, total } = progress;
  return (
    <>
      <td data-label={text('tasks.state')}>
        <span>
          {text(`assignmentState.${state}` as TextId)} <DeemedServed task={task} />
        </span>
      </td>
      <td data-label={text('tasks.light')}>
        <TaskLight task={task} />
      </td>
      <td data-label={text('tasks.progress')}>
        {task.role === 'LEAD' && !isGone(state) ? (
          <TaskProgress progress={progress} light={light.colour} />
        ) : (
          <span>—</span>
        )}
      </td>
      <td data-label={text('tasks.below')}>
        <span>{total > 0 ? text('tasks.signed', { received, total }) : '—'}</span>
      </td>
      <td data-label={text('tasks.due')}>
        {isOver(state) ? <time>{dueOn}</time> : <Due date={dueOn} daysLeft={daysLeft} provisional={dueProvisional} />}
      </td>
    </>
  );
}

function TasksBelow({ id, depth }: { id: string; depth: number }) {
  const [{ data, error }] = useQuery({ query: tasksBelowDocument, variables: { id } });
  const tasks = data?.assignment?.children;
  if (tasks !== undefined) return tasks.map((task) => <TaskRow key={task.id} task={task} depth={depth} />);
  return (
    <tr>
      <td colSpan={6} className="quiet" role="status">
        {error === undefined ? text('app.loading') : text('app.failed')}
      </td>
    </tr>
  );
}
