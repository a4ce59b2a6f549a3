import { RecordFinding } from '../../orders/record-finding.tsx';
import { useVisitsBegun } from '../../orders/use-visits-begun.ts';
import type { ActProps } from './assignment-acts.tsx';

/** Records what was found amiss in this task, on a visit that has begun and is not closed, or on none (M-37). */
export function RecordFindingInTask({ assignment, close, refresh }: ActProps) {
  return (
    <RecordFinding
      place={`task.${assignment.id}.finding`}
      tasks={[{ value: assignment.id, label: assignment.title }]}
      visits={useVisitsBegun(assignment)}
      visitId={null}
      close={close}
      refresh={refresh}
    />
  );
}
