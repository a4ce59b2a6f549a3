import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { closing } from '../../orders/closing.ts';
import { ReasonDrawer } from '../../orders/reason-drawer.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { cancelAssignmentDocument } from './assignments.documents.ts';

/** Cancels a task with everything given on from it. */
export function CancelForm({ assignment: { id, version }, close, refresh }: ActProps) {
  const write = useWrite(cancelAssignmentDocument);
  return (
    <ReasonDrawer
      act={text('act.cancel')}
      label={text('pauses.reason')}
      note={text('withdraw.taskNote')}
      send={async (reason, key) => closing(await write({ key, assignmentId: id, version, reason }), close)}
      onClose={close}
      refresh={refresh}
    />
  );
}
