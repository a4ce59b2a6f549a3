import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Due } from '../../design/due.tsx';
import { Empty } from '../../design/empty.tsx';
import { keptFor, shownPlaces } from '../../design/flat-tree.ts';
import { LevelBadge } from '../../design/level.tsx';
import { LightMark } from '../../design/light.tsx';
import { Progress } from '../../design/progress.tsx';
import { type TreeColumn, TreeGrid } from '../../design/tree-grid.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { lightWord } from '../../orders/light-word.ts';
import { type Grove, isGone, isOver, questionOf, type Task, type Wanted } from './grove.ts';
import { linkTo } from './progress-link.ts';
import type { Watched } from './use-grove.ts';

interface Props extends Pick<Watched, 'open' | 'setOpen'> {
  readonly id: string;
  readonly grove: Grove;
  readonly wanted: Wanted;
}

/** The tasks on a desk: a table whose rows open onto those below. */
export function ProgressTable({ id, grove, wanted, open, setOpen }: Props) {
  const { tree, task, sent } = grove;
  const navigate = useNavigate();
  const [at, setAt] = useState(sent.focus ?? -1);
  const [closed, setClosed] = useState<Uint8Array | null>(null);
  const asked = useMemo(() => questionOf(grove, wanted), [grove, wanted]);
  const found = useMemo(() => (asked === null ? null : keptFor(tree, asked)), [tree, asked]);
  const unfolded = found === null ? open : closed?.length === tree.size ? closed : allOpen(tree.size);
  const shown = useMemo(() => shownPlaces(tree, unfolded, found?.kept ?? null), [tree, unfolded, found]);
  if (found?.found === 0) return <Empty sentence={text('progress.noneFound')} icon="progress" />;
  return (
    <>
      <TreeGrid
        label={text('progress.title')}
        tree={tree}
        open={unfolded}
        onOpen={found === null ? setOpen : setClosed}
        shown={shown}
        nameHead={text('tasks.unit')}
        name={(row) => (
          <>
            <LevelBadge level={task(row).level} />
            <Link to={linkTo(id, sent.version, row)} tabIndex={-1}>
              {task(row).unit}
            </Link>
            {task(row).total > 0 && <span className="below">{task(row).total}</span>}
          </>
        )}
        nameText={(row) => task(row).unit}
        columns={columnsOf(task)}
        at={at}
        onAt={setAt}
        onEnter={(row) => navigate(linkTo(id, sent.version, row))}
      />
      <footer className="tree-foot">
        <p role="status">
          {found === null
            ? text('progress.shown', { shown: shown.length, total: tree.size })
            : text('progress.found', { found: found.found, total: tree.size })}
          {sent.undisclosed !== 0 && text('progress.hidden', { count: sent.undisclosed ?? text('totals.few') })}
        </p>
        <p aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {text('progress.keyMove')} <kbd>→</kbd> {text('progress.keyOpen')} <kbd>←</kbd>{' '}
          {text('progress.keyClose')} <kbd>Enter</kbd> {text('progress.keyEnter')}
        </p>
      </footer>
    </>
  );
}

const allOpen = (size: number): Uint8Array => new Uint8Array(size).fill(1);

const columnsOf = (task: (row: number) => Task): TreeColumn[] => [
  { id: 'of-state', head: text('tasks.state'), cell: (row) => text(`assignmentState.${task(row).state}` as TextId) },
  { id: 'of-lamp', head: text('tasks.light'), cell: (row) => <Lamp task={task(row)} /> },
  { id: 'of-bar', head: text('progress.withPlan'), cell: (row) => <Bar task={task(row)} /> },
  { id: 'of-signed', head: text('tasks.below'), cell: (row) => <Signed task={task(row)} /> },
  { id: 'of-limit', head: text('tasks.due'), cell: (row) => <Limit task={task(row)} /> },
  { id: 'of-alarm', head: text('progress.alarms'), cell: (row) => <Alarms task={task(row)} /> },
];

/** The light of a task; its rule is the title. */
export const Lamp = ({ task: { light, ruleId, reason, state } }: { task: Task }) =>
  isGone(state) ? (
    <span>—</span>
  ) : (
    <span title={reason}>
      <LightMark light={light} label={lightWord(light, ruleId)} />
    </span>
  );

/** Verified and claimed beside what the calendar asks for. */
export function Bar({ task: { claimed, verified, planned, light } }: { task: Task }) {
  const label = text('progress.both', { claimed, verified });
  return <Progress claimed={claimed} verified={verified} planned={planned ?? undefined} light={light} label={label} />;
}

const Signed = ({ task: { total, received } }: { task: Task }) =>
  total > 0 ? text('tasks.signed', { received, total }) : '—';

/** Until when; what is over has its day alone. */
export const Limit = ({ task: { state, dueOn, daysLeft } }: { task: Task }) =>
  isOver(state) ? <time className="quiet">{dueOn}</time> : <Due date={dueOn} daysLeft={daysLeft} />;

function Alarms({ task: { total, red, yellow } }: { task: Task }) {
  if (total === 0) return '—';
  if (red + yellow === 0) return <span className="quiet">{text('progress.calm')}</span>;
  return text('progress.alarmsBelow', { red, yellow });
}
