import { useEffect, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Empty } from '../../design/empty.tsx';
import { hasBelow, keptFor, pathTo, placesBelow } from '../../design/flat-tree.ts';
import { Icon } from '../../design/icon.tsx';
import { LevelBadge } from '../../design/level.tsx';
import { text } from '../../i18n/text.ts';
import { WhyOfRow } from '../../orders/why.tsx';
import { type Grove, isOver, questionOf, type Task, type Wanted } from './grove.ts';
import { linkTo } from './progress-link.ts';
import { Bar, Lamp } from './progress-table.tsx';

interface Props {
  readonly id: string;
  readonly grove: Grove;
  readonly wanted: Wanted;
}

/** The tasks on a phone, one level at a time: a touch goes down, the line above goes back. */
export function ProgressDrill({ id, grove, wanted }: Props) {
  const { tree, task, sent } = grove;
  const [params] = useSearchParams();
  const row = params.has('at') ? Number(params.get('at')) : (sent.focus ?? -1);
  const place = tree.placeOf[row] ?? -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another level begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [row]);
  const asked = useMemo(() => questionOf(grove, wanted), [grove, wanted]);
  const found = useMemo(() => (asked === null ? null : keptFor(tree, asked)), [tree, asked]);
  const below = placesBelow(tree, place).filter((one) => found === null || found.kept[one] === 1);
  const to = (next: number): string => {
    const wider = new URLSearchParams(params);
    wider.set('at', String(next));
    return `?${wider}`;
  };
  return (
    <>
      {place >= 0 && <Above {...{ id, grove, place, to }} />}
      {found !== null && (
        <p role="status" className="quiet drill-note">
          {text('progress.found', { found: found.found, total: tree.size })}
        </p>
      )}
      {below.length === 0 && (
        <Empty sentence={text(found === null ? 'progress.noneBelow' : 'progress.noneFound')} icon="progress" />
      )}
      <ul className="drill">
        {below.map((one) => {
          const next = tree.rowAt[one] ?? 0;
          const inner = hasBelow(tree, one);
          return (
            <li key={next}>
              <Link to={inner ? to(next) : linkTo(id, sent.version, next)}>
                <LevelBadge level={task(next).level} />
                <span className="drill-words">
                  <strong>{task(next).unit}</strong>
                  <span className="quiet">
                    {text('progress.verified', { verified: task(next).verified })} · {wordsOf(task(next))}
                  </span>
                </span>
                <Lamp task={task(next)} />
                {inner && <Icon name="right" />}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where one is in the tree, the task there, and the way back. */
function Above({ id, grove, place, to }: { id: string; grove: Grove; place: number; to: (row: number) => string }) {
  const { tree, task, sent } = grove;
  const row = tree.rowAt[place] ?? 0;
  return (
    <div className="drill-above">
      <nav aria-label={text('progress.path')}>
        <Link to={to(-1)}>{text('progress.top')}</Link>
        {pathTo(tree, place).map((one) => (
          <Link key={one} to={to(tree.rowAt[one] ?? 0)}>
            {task(tree.rowAt[one] ?? 0).unit}
          </Link>
        ))}
      </nav>
      <p>
        <Link to={linkTo(id, sent.version, row)}>
          <strong>{task(row).unit}</strong>
        </Link>
        <Lamp task={task(row)} />
      </p>
      <Bar task={task(row)} />
      <p className="quiet">{wordsOf(task(row))}</p>
      <WhyOfRow key={row} id={id} version={sent.version} row={row} />
    </div>
  );
}

function wordsOf({ state, dueOn, daysLeft, total }: Task): string {
  const left = daysLeft < 0 ? text('app.dueOver', { days: -daysLeft }) : text('app.dueLeft', { days: daysLeft });
  const limit = isOver(state) ? dueOn : left;
  return total > 0 ? `${limit} · ${text('progress.tasks', { total })}` : limit;
}
