import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageState } from '../../design/state.tsx';
import { progressNodeDocument } from './progress.documents.ts';

/** Leads from a row of a tree to its task; back to the tree when it has changed since. */
export function TaskDoor() {
  const { id = '', version = '', row = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: progressNodeDocument,
    variables: { id, version, row: Number.parseInt(row, 10) || 0 },
  });
  if (data === undefined)
    return <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />;
  const to = data.progressNode == null ? `/progress/${id}` : `/assignments/${data.progressNode.id}`;
  return <Navigate to={to} replace />;
}
