import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { reopenAssignmentDocument } from './reopen.documents.ts';

/** Opens what was accepted again, with the reason and a new limit. */
export function ReopenForm({ assignment, close, refresh }: ActProps) {
  const write = useWrite(reopenAssignmentDocument);
  const form = useForm(async ({ reason = '', dueOn = '' }, key) => {
    const { id, version } = assignment;
    return closing(await write({ key, assignmentId: id, version, reason, dueOn }), close);
  });
  return (
    <ActDrawer
      title={text('act.reopen')}
      submit={text('act.reopen')}
      form={form}
      names={['reason', 'dueOn']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('assignments.reopenReason')} name="reason" rows={4} fault={form.faults.reason} />
      <Field label={text('acts.newLimit')} name="dueOn" type="date" required faults={form.faults} />
    </ActDrawer>
  );
}
