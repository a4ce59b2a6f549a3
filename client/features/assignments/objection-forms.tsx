import { useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ObjectionGround } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { receiversDocument } from '../../orders/order.documents.ts';
import type { ActProps } from './assignment-acts.tsx';
import {
  objectToAssignmentDocument,
  rejectObjectionDocument,
  upholdObjectionDocument,
} from './objections.documents.ts';

/** Objects to an assignment on a provision. */
export function ObjectForm({ assignment, close, refresh }: ActProps) {
  const { id, version, objections, objectionDueOn } = assignment;
  const write = useWrite(objectToAssignmentDocument);
  const form = useForm(async ({ ground = 'DUTY', basis = '', reason = '' }, key) =>
    closing(await write({ key, assignmentId: id, version, ground: ground as ObjectionGround, basis, reason }), close),
  );
  return (
    <ActDrawer
      title={text('act.object')}
      submit={text('act.object')}
      note={text('objections.rule', { date: objectionDueOn, left: 2 - objections.length })}
      form={form}
      names={['ground', 'basis', 'reason']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('objections.ground')}
        name="ground"
        options={[
          { value: 'DUTY', label: text('ground.DUTY') },
          { value: 'LAW', label: text('ground.LAW') },
        ]}
        fault={form.faults.ground}
      />
      <Field
        label={text('objections.basis')}
        name="basis"
        required
        maxLength={500}
        faults={form.faults}
        help={text('objections.basisHelp')}
      />
      <LongText label={text('objections.reason')} name="reason" rows={5} fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** Upholds an objection: another unit directly below is given the assignment. */
export function UpholdForm({ assignment, close, refresh }: ActProps) {
  const { id, version, from, to, dueOn, hourClocks } = assignment;
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: receiversDocument, variables: { id: from.id } });
  const offered = data?.orgUnit?.children.filter((unit) => unit.id !== to.id && unit.name.includes(wanted));
  const write = useWrite(upholdObjectionDocument);
  const form = useForm(async (values, key) => {
    const { orgUnitId = '', reason = '' } = values;
    const limit = values.dueOn === undefined || values.dueOn === '' ? {} : { dueOn: values.dueOn };
    return closing(await write({ key, assignmentId: id, version, orgUnitId, reason, ...limit }), close);
  });
  return (
    <ActDrawer
      title={text('act.upholdObjection')}
      submit={text('act.upholdObjection')}
      form={form}
      names={['orgUnitId', 'dueOn', 'reason']}
      onClose={close}
      refresh={refresh}
    >
      <UnitPicker
        label={text('objections.newHolder')}
        name="orgUnitId"
        required
        options={offered?.slice(0, 50)}
        onSearch={setWanted}
        fault={form.faults.orgUnitId}
      />
      {hourClocks == null && (
        <Field label={text('acts.newLimit')} name="dueOn" type="date" defaultValue={dueOn} faults={form.faults} />
      )}
      <LongText label={text('objections.decisionReason')} name="reason" rows={4} fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** Rejects an objection with the reason; the second time it binds. */
export function RejectForm({ assignment, close, refresh }: ActProps) {
  const { id, version, objections } = assignment;
  const last = objections.length > 1;
  const write = useWrite(rejectObjectionDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, assignmentId: id, version, reason }), close),
  );
  return (
    <ActDrawer
      title={text('act.rejectObjection')}
      submit={text('act.rejectObjection')}
      note={last ? text('objections.willBind') : undefined}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('objections.decisionReason')} name="reason" rows={5} fault={form.faults.reason} />
    </ActDrawer>
  );
}
