import { useState } from 'react';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { useAttached } from '../../files/use-attached.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { CheckFields, checkNames, checkOf } from '../../orders/check-fields.tsx';
import { Checks } from '../../orders/checks.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import type { ActProps } from './assignment-acts.tsx';
import {
  acceptAssignmentDocument,
  returnAssignmentDocument,
  verifyAssignmentDocument,
} from './assignments.documents.ts';

/** Records a check; the verified number follows it. */
export function VerifyForm({ assignment, close, refresh }: ActProps) {
  const files = useAttached();
  const write = useWrite(verifyAssignmentDocument);
  const form = useForm(async (values, key) => {
    const { id, version, ownLines } = assignment;
    return closing(await write({ key, assignmentId: id, version, check: checkOf(values, ownLines, files.ids) }), close);
  });
  return (
    <ActDrawer
      title={text('act.verify')}
      submit={text('act.verify')}
      form={{ ...form, busy: form.busy || files.sending }}
      note={files.note}
      names={checkNames(assignment.ownLines)}
      onClose={close}
      refresh={refresh}
    >
      <CheckFields
        faults={form.faults}
        verified={assignment.progress.claimed}
        lines={assignment.ownLines}
        files={files}
      />
    </ActDrawer>
  );
}

/** Accepts what was submitted with a check of it, or on one recorded since; below the target only the head may, with a reason. */
export function AcceptForm({ assignment, close, refresh }: ActProps) {
  const { id, version, submittedAt, verifications, progress, ownLines, allowedActions } = assignment;
  const recorded = verifications.filter(({ at }) => submittedAt != null && at >= submittedAt).slice(-1);
  const [anew, setAnew] = useState(recorded.length === 0);
  const files = useAttached();
  const [below, setBelow] = useState(false);
  const write = useWrite(acceptAssignmentDocument);
  const form = useForm(async (values, key) => {
    const check = anew ? { check: checkOf(values, ownLines, files.ids) } : {};
    const refused = await write({ key, assignmentId: id, version, waiver: values.waiver ?? '', ...check });
    if (refused?.fields.some(({ path }) => path === 'input.waiver')) setBelow(true);
    return closing(refused, close);
  });
  const waives = below && isOpen(allowedActions, 'waive');
  return (
    <ActDrawer
      title={text('act.accept')}
      submit={text('act.accept')}
      form={{ ...form, busy: form.busy || files.sending }}
      note={files.note}
      names={anew ? checkNames(ownLines) : []}
      onClose={close}
      refresh={refresh}
    >
      {anew ? (
        <CheckFields faults={form.faults} verified={progress.claimed} lines={ownLines} files={files} />
      ) : (
        <>
          <Checks checks={recorded} />
          <button type="button" className="button" onClick={() => setAnew(true)}>
            {text('assignments.checkAnew')}
          </button>
        </>
      )}
      {waives && <LongText label={text('assignments.waiver')} name="waiver" fault={form.faults.waiver} />}
    </ActDrawer>
  );
}

/** Sends back what was submitted, with the reason and a new limit. */
export function ReturnForm({ assignment, close, refresh }: ActProps) {
  const write = useWrite(returnAssignmentDocument);
  const form = useForm(async ({ reason = '', dueOn = '' }, key) => {
    const { id, version } = assignment;
    return closing(await write({ key, assignmentId: id, version, reason, dueOn }), close);
  });
  return (
    <ActDrawer
      title={text('act.sendBack')}
      submit={text('act.sendBack')}
      form={form}
      names={['reason', 'dueOn']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('assignments.returnReason')} name="reason" rows={4} fault={form.faults.reason} />
      <Field label={text('acts.newLimit')} name="dueOn" type="date" required faults={form.faults} />
    </ActDrawer>
  );
}
