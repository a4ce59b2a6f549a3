import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { ExportMenu } from '../../design/export-menu.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import { useNarrow } from '../../design/use-narrow.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { Quantities } from '../../orders/quantities.tsx';
import { type Grove, levelsOf, openedTo } from './grove.ts';
import './drill.css';
import './progress.css';
import { ProgressDrill } from './progress-drill.tsx';
import { ProgressFilters } from './progress-filters.tsx';
import { ProgressTable } from './progress-table.tsx';
import { TotalsCard } from './totals-card.tsx';
import { useGrove, type Watched } from './use-grove.ts';
import { useWanted } from './use-wanted.ts';

/** How far a matter is through all its levels, from the province down to the unit. */
export function ProgressPage() {
  const { id = '' } = useParams();
  const watched = useGrove(id);
  const { grove } = watched;
  if (grove === undefined || watched.failed) return <PageState failed={watched.failed} retry={watched.again} />;
  if (grove === null) return <Empty sentence={text('progress.unknown')} icon="progress" />;
  return <Whole id={id} grove={grove} watched={watched} />;
}

function Whole({ id, grove, watched }: { id: string; grove: Grove; watched: Watched }) {
  const [wanted, change] = useWanted();
  const narrow = useNarrow();
  const [view, setView] = useState<'tree' | 'map'>('tree');
  const pick = (words: string): void => {
    change({ words });
    setView('tree');
  };
  const { itemId, title, number, asOf, quantities } = grove.sent;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('progress.title')}</h1>
          <p className="quiet">
            {itemId == null ? title : <Link to={`/items/${itemId}`}>{title}</Link>} · {number}
          </p>
        </div>
        <div className="as-of">
          <p className="quiet">{text('progress.asOf', { time: shanghaiTime(asOf) })}</p>
          <ExportMenu list={view === 'tree' ? 'tree' : 'totals'} narrowed={{ id }} />
          <Segmented
            label={text('progress.view')}
            options={[
              { value: 'tree', label: text('progress.viewTree') },
              { value: 'map', label: text('progress.viewMap') },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
      </header>
      {quantities.length > 0 && (
        <Card title={text('targets.card')} subtitle={text('quantities.help')}>
          <Quantities quantities={quantities} />
        </Card>
      )}
      {view === 'map' && <TotalsCard id={id} onPick={pick} />}
      {view === 'tree' &&
        (grove.tree.size === 0 ? (
          <section className="card">
            <Empty sentence={text('progress.empty')} icon="progress" />
          </section>
        ) : (
          <section className="card tree-card" aria-label={text('progress.title')}>
            <div className="tree-tools">
              <ProgressFilters grove={grove} wanted={wanted} change={change} />
              {!narrow && <OpenTo grove={grove} setOpen={watched.setOpen} />}
            </div>
            {narrow ? (
              <ProgressDrill id={id} grove={grove} wanted={wanted} />
            ) : (
              <ProgressTable id={id} grove={grove} wanted={wanted} open={watched.open} setOpen={watched.setOpen} />
            )}
          </section>
        ))}
    </>
  );
}

/** Opens the whole tree down to a level. */
function OpenTo({ grove, setOpen }: { grove: Grove } & Pick<Watched, 'setOpen'>) {
  const levels = levelsOf(grove);
  return (
    levels.length > 1 && (
      <div className="open-to">
        <span className="quiet">{text('progress.openTo')}</span>
        <div className="segmented">
          {levels.map((level) => (
            <button key={level} type="button" onClick={() => setOpen(openedTo(grove, level))}>
              {text(`level.${level}` as TextId)}
            </button>
          ))}
        </div>
      </div>
    )
  );
}
