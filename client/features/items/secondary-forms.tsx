import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Facts } from '../../design/facts.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { SecondaryGround } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { useBegun } from '../../orders/begun-elsewhere.ts';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import { decideSecondarySupervisionDocument, proposeSecondarySupervisionDocument } from './secondary.documents.ts';

const grounds: readonly SecondaryGround[] = ['SHIRKING', 'PERFUNCTORY', 'INEFFECTIVE'];
const groundName = (ground: string): string => text(`secondaryGround.${ground}` as TextId);

/** The forms of a second supervision: proposed by the head, decided by a leader. */
export function SecondaryForms({ begun, ...props }: ActProps & { begun: string | null }) {
  if (begun === 'proposeSecondarySupervision') return <ProposeForm {...props} />;
  return begun === 'decideSecondarySupervision' ? <DecideForm {...props} /> : null;
}

function ProposeForm({ item, close, refresh }: ActProps) {
  const elsewhere = useBegun('proposeSecondarySupervision');
  const write = useWrite(proposeSecondarySupervisionDocument);
  const form = useForm(async (values, key) => {
    const { assignmentId = '', ground, findings = '', demand = '', evidenceAsked = '', dueOn = '' } = values;
    const why = { assignmentId, ground: ground as SecondaryGround, findings, demand, evidenceAsked, dueOn };
    return closing(await write({ key, itemId: item.id, version: item.version, ...why }), close);
  });
  return (
    <ActDrawer
      title={text('act.proposeSecondarySupervision')}
      submit={text('rectifications.propose')}
      form={form}
      names={['assignmentId', 'ground', 'findings', 'demand', 'evidenceAsked', 'dueOn']}
      onClose={close}
      refresh={refresh}
      note={text('rectifications.note')}
    >
      <div className="pair">
        <Choice
          label={text('rectifications.unit')}
          name="assignmentId"
          initial={elsewhere?.assignmentId}
          options={item.rectifiable.map(({ id, to, dueOn }) => ({
            value: id,
            label: text('rectifications.unitDue', { unit: to.shortName, date: dueOn }),
          }))}
          fault={form.faults.assignmentId}
        />
        <Choice
          label={text('rectifications.ground')}
          name="ground"
          options={grounds.map((value) => ({ value, label: groundName(value) }))}
          fault={form.faults.ground}
        />
      </div>
      <LongText
        label={text('rectifications.findings')}
        name="findings"
        rows={5}
        defaultValue={elsewhere?.findings}
        fault={form.faults.findings}
      />
      <LongText label={text('rectifications.demand')} name="demand" rows={4} fault={form.faults.demand} />
      <LongText
        label={text('rectifications.evidenceAsked')}
        name="evidenceAsked"
        rows={2}
        fault={form.faults.evidenceAsked}
      />
      <Field label={text('rectifications.limit')} name="dueOn" type="date" required faults={form.faults} />
    </ActDrawer>
  );
}

function DecideForm({ item, close, refresh }: ActProps) {
  const [refuses, setRefuses] = useState(false);
  const write = useWrite(decideSecondarySupervisionDocument);
  const form = useForm(async ({ opinion = '' }, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, approves: !refuses, opinion }), close),
  );
  const order = item.rectifications.find(({ state }) => state === 'PROPOSED');
  return (
    <ActDrawer
      title={text('act.decideSecondarySupervision')}
      submit={text('rectifications.approve')}
      also={{ name: 'refuse', label: text('rectifications.refuse') }}
      onSubmitBy={(name) => setRefuses(name === 'refuse')}
      form={form}
      names={['opinion']}
      onClose={close}
      refresh={refresh}
    >
      {order !== undefined && (
        <Facts
          facts={[
            { name: text('rectifications.unit'), value: order.to.shortName },
            { name: text('rectifications.ground'), value: groundName(order.ground) },
            { name: text('rectifications.limit'), value: order.dueOn },
            { name: text('rectifications.findings'), value: order.findings, whole: true },
            { name: text('rectifications.demand'), value: order.demand, whole: true },
            { name: text('rectifications.evidenceAsked'), value: order.evidenceAsked, whole: true },
          ]}
        />
      )}
      <LongText label={text('rectifications.opinion')} name="opinion" rows={3} optional fault={form.faults.opinion} />
    </ActDrawer>
  );
}
