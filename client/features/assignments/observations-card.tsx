import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { hasConflict, Observations } from '../../orders/observations.tsx';
import { taskObservationsDocument } from './observations.documents.ts';

/** What contacts saw of a task, beside what its unit reports; nothing for whoever may not know of it (M-34, Z12). */
export function ObservationsCard({ id }: { id: string }) {
  const [{ data }, again] = useQuery({
    query: taskObservationsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const observations = data?.assignment?.observations ?? [];
  if (observations.length === 0) return null;
  return (
    <Card
      title={text('observation.title')}
      subtitle={text('observation.help')}
      right={hasConflict(observations) && <span className="chip bad">{text('observation.mark')}</span>}
    >
      <Observations
        observations={observations}
        refresh={() => again({ requestPolicy: 'network-only' })}
        names="point"
      />
    </Card>
  );
}
