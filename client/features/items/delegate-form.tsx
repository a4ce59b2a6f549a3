import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { MandatePower } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { instantOf, localOf } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { unitChoicesDocument } from '../../orders/unit-choices.documents.ts';
import type { ActProps } from './item-acts.tsx';
import { delegateItemDocument } from './mandates.documents.ts';

const powers: readonly MandatePower[] = ['CHASE', 'VERIFY'];
const names = ['delegateUnitId', 'powers', 'assignmentIds', 'startsAt', 'endsAt', 'reason'];
const month = 30 * 86_400_000;

/** Mandates a department to supervise the matter, or some of its tasks, in the name of the office (M-10). */
export function DelegateForm({ item, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: unitChoicesDocument, variables: { text: wanted }, pause: wanted === '' });
  const write = useWrite(delegateItemDocument);
  const form = useForm(async (values, key) => {
    const { delegateUnitId = '', startsAt = '', endsAt = '', reason = '' } = values;
    const chosen = (prefix: string): string[] =>
      Object.keys(values).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    const period = { ...(startsAt === '' ? {} : { startsAt: instantOf(startsAt) }), endsAt: instantOf(endsAt) };
    const over = { powers: chosen('power:') as MandatePower[], assignmentIds: chosen('task:') };
    const aim = { key, itemId: item.id, version: item.version };
    return closing(await write({ ...aim, delegateUnitId, ...over, ...period, reason }), close);
  });
  return (
    <ActDrawer
      title={text('act.delegate')}
      submit={text('act.delegate')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
    >
      <UnitPicker
        label={text('mandates.delegate')}
        name="delegateUnitId"
        required
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={form.faults.delegateUnitId}
      />
      <fieldset>
        <legend>{text('mandates.powers')}</legend>
        {powers.map((power) => (
          <label key={power} className="tick">
            <input type="checkbox" name={`power:${power}`} defaultChecked /> {text(`mandatePower.${power}` as TextId)}
          </label>
        ))}
        <p className={form.faults.powers === undefined ? 'quiet' : 'fault'}>
          {form.faults.powers ?? text('mandates.powersHelp')}
        </p>
      </fieldset>
      {item.assignments.length > 0 && (
        <fieldset>
          <legend>{text('mandates.scope')}</legend>
          {item.assignments.map(({ id, to }) => (
            <label key={id} className="tick">
              <input type="checkbox" name={`task:${id}`} /> {to.shortName}
            </label>
          ))}
          <p className="quiet">{text('mandates.scopeHelp')}</p>
        </fieldset>
      )}
      <div className="pair">
        <Field
          label={text('mandates.startsAt')}
          name="startsAt"
          type="datetime-local"
          faults={form.faults}
          help={text('mandates.startsHelp')}
        />
        <Field
          label={text('mandates.endsAt')}
          name="endsAt"
          type="datetime-local"
          required
          defaultValue={localOf(new Date(Date.parse(viewer.now) + month).toISOString())}
          faults={form.faults}
        />
      </div>
      <LongText label={text('mandates.reason')} name="reason" rows={3} fault={form.faults.reason} />
    </ActDrawer>
  );
}
