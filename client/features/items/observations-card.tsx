import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { hasConflict, Observations } from '../../orders/observations.tsx';
import { itemObservationsDocument } from './observations.documents.ts';

/** What contacts saw in the tasks of a matter; nothing where there is nothing (M-34). */
export function ObservationsCard({ id }: { id: string }) {
  const [{ data }, again] = useQuery({
    query: itemObservationsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const observations = data?.item?.observations ?? [];
  if (observations.length === 0) return null;
  return (
    <Card
      title={text('observation.title')}
      right={hasConflict(observations) && <span className="chip bad">{text('observation.mark')}</span>}
    >
      <Observations observations={observations} refresh={() => again({ requestPolicy: 'network-only' })} names="task" />
    </Card>
  );
}
