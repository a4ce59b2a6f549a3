import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { ProgressTotalsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { HeatGrid, HeatScale } from './heat-grid.tsx';
import './heat.css';
import { progressTotalsDocument } from './totals.document.ts';
import { TotalsTable } from './totals-table.tsx';

type Totals = NonNullable<ProgressTotalsQuery['progressTotals']>;

/** A place and how its tasks stand. */
export type Place = Totals['places'][number];

interface Props {
  /** An item or an assignment; without one every matter of the own office. */
  readonly id?: string;
  /** Told the name of a place that is chosen. */
  readonly onPick?: (name: string) => void;
}

/** How matters stand by city and county: a map of colours, and the same numbers as a table. */
export function TotalsCard({ id, onPick }: Props) {
  const [view, setView] = useState<'map' | 'table'>('map');
  const [{ data, error }, again] = useQuery({
    query: progressTotalsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const totals = data?.progressTotals;
  if (data !== undefined && totals == null && error === undefined) return null;
  return (
    <Card
      title={text('totals.title')}
      subtitle={totals == null ? undefined : wordsOf(totals)}
      className="totals"
      right={
        <Segmented
          label={text('totals.view')}
          options={[
            { value: 'map', label: text('totals.map') },
            { value: 'table', label: text('totals.table') },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      {totals == null && (
        <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {totals != null && view === 'map' && <HeatGrid places={totals.places} onPick={onPick} />}
      {totals != null && view === 'table' && <TotalsTable totals={totals} />}
      {totals != null && view === 'map' && <HeatScale />}
    </Card>
  );
}

function wordsOf({ total, listed, undisclosed }: Totals): string {
  if (undisclosed === 0) return text('totals.count', { count: listed });
  const hidden = undisclosed ?? text('totals.few');
  return text('totals.countHidden', { total: total ?? '—', listed, hidden });
}
