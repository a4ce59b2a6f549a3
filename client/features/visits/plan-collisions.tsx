import { useQuery } from 'urql';
import { text } from '../../i18n/text.ts';
import { CollisionLines } from '../../orders/collisions.tsx';
import { supervisionCollisionsDocument, visitableTasksDocument } from './visits.documents.ts';
import './visit-team.css';

interface Props {
  readonly target: string;
  readonly fromDay: string;
  readonly untilDay: string;
  /** The tasks that are ticked. */
  readonly taskIds: readonly string[];
  /** The joint operation to which the visit is to belong; empty: none. */
  readonly joint: string;
  readonly join: (id: string) => void;
}

/** What the plan of a visit would meet, as far as its planner may know; nothing where there is none (多头督查, B5). */
export function PlanCollisions({ target, fromDay, untilDay, taskIds, joint, join }: Props) {
  const [{ data: held }] = useQuery({ query: visitableTasksDocument, variables: { orgUnitId: target } });
  const items = (held?.visitableTasks ?? []).flatMap(({ id, item }) =>
    item != null && taskIds.includes(id) ? [item.id] : [],
  );
  const [{ data }] = useQuery({
    query: supervisionCollisionsDocument,
    variables: { targetUnitId: target, itemIds: [...new Set(items)], fromDay, untilDay },
    pause: fromDay === '' || untilDay === '',
    requestPolicy: 'cache-and-network',
  });
  const collisions = data?.supervisionCollisions ?? [];
  return (
    <div className="plan-collisions" aria-live="polite">
      {collisions.length > 0 && (
        <section className="notice" aria-label={text('collision.title')}>
          <p>{text('collision.planned')}</p>
          <CollisionLines collisions={collisions} joining={{ chosen: joint, choose: join }} />
          {collisions.every(({ joinableId }) => joinableId == null) && <p>{text('collision.propose')}</p>}
        </section>
      )}
    </div>
  );
}
