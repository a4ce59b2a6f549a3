import { useQuery } from 'urql';
import { visitsBegunDocument } from './finding.documents.ts';

const released: readonly string[] = ['RELEASED', 'RECTIFYING'];

/** The visits to the unit of a task, or that look at it, which have begun and are not closed, to choose one; with `told` those of which the unit may know. */
export function useVisitsBegun(
  task: { readonly id: string; readonly to: { readonly id: string } } | null,
  told = false,
) {
  const [{ data }] = useQuery({ query: visitsBegunDocument, requestPolicy: 'cache-and-network' });
  return (data?.visits ?? [])
    .filter(({ underwayAt, state }) => underwayAt != null && state !== 'CLOSED')
    .filter(({ announced, state }) => !told || announced || released.includes(state))
    .filter(({ target, tasks }) => target.id === task?.to.id || tasks.some((one) => one.assignment?.id === task?.id))
    .map(({ id, fromDay, place }) => ({ value: id, label: `${fromDay} · ${place}` }));
}
