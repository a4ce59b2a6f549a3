import { useQuery } from 'urql';
import { CollisionCard } from '../../orders/collisions.tsx';
import { jointCollisionsDocument } from './joint-collision.documents.ts';

/** What a joint operation meets, to its office; asked once and not with what is read again every few seconds. */
export function JointCollisions({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: jointCollisionsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const operation = data?.jointOperation;
  return operation?.__typename === 'JointOperation' && <CollisionCard collisions={operation.collisions} />;
}
