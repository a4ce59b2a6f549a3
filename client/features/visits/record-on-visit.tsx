import { useQuery } from 'urql';
import { Drawer } from '../../design/drawer.tsx';
import { Empty } from '../../design/empty.tsx';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { RecordFinding } from '../../orders/record-finding.tsx';
import { recordableTasksDocument } from './visits.documents.ts';

interface Props {
  readonly visit: VisitWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

const recording: readonly string[] = ['UNDERWAY', 'FINDINGS', 'RELEASED', 'RECTIFYING'];

/**
 * Whether something that is found on a visit can be recorded from its page: it has begun, is not closed, and is of the own office, or one
 * goes on it for a body of its joint operation.
 */
export const isRecording = ({ state, jointOperation, allowedActions }: VisitWholeFragment): boolean => {
  const isOurs = (act: string): boolean =>
    allowedActions.some(({ action, ruleId }) => action === act && ruleId !== `Visit.${act}`);
  return (
    recording.includes(state) &&
    (isOurs('close') || (jointOperation?.__typename === 'JointOperation' && isOurs('submit')))
  );
};

/** Records on site what was found amiss in a task of the inspected unit, or in another at which the visit looks (M-37). */
export function RecordOnVisit({ visit: { id, target, tasks }, close, refresh }: Props) {
  const [{ data, error }] = useQuery({
    query: recordableTasksDocument,
    variables: { orgUnitId: target.id, visitId: id },
  });
  if (data === undefined && error === undefined) return null;
  const looked = (data?.visit?.tasks ?? tasks).flatMap(({ assignment }) => (assignment == null ? [] : [assignment]));
  const beside = (data?.visitableTasks ?? []).filter((one) => looked.every((task) => task.id !== one.id));
  const open = [...looked, ...beside].filter(
    (task) => !('allowedActions' in task) || isOpen(task.allowedActions, 'recordFinding'),
  );
  if (open.length === 0)
    return (
      <Drawer title={text('act.recordFinding')} onClose={close}>
        <Empty sentence={text('visit.noTasks')} />
      </Drawer>
    );
  return (
    <RecordFinding
      place={`visit.${id}.finding`}
      tasks={open.map(({ id: value, number, title }) => ({ value, label: `${number} ${title}` }))}
      visits={[]}
      visitId={id}
      close={close}
      refresh={refresh}
    />
  );
}
