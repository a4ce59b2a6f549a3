import { useQuery } from 'urql';
import { text } from '../../i18n/text.ts';
import { visitableTasksDocument } from './visits.documents.ts';

/** Tasks of the inspected unit at which the visit looks; nothing where the reader knows none. */
export function VisitTasks({ target }: { target: string }) {
  const [{ data }] = useQuery({ query: visitableTasksDocument, variables: { orgUnitId: target } });
  if (data === undefined || data.visitableTasks.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{text('visit.tasks')}</legend>
      <ul className="tick-list">
        {data.visitableTasks.map(({ id, number, title }) => (
          <li key={id}>
            <label className="tick">
              <input type="checkbox" name={`task.${id}`} /> {number} {title}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
