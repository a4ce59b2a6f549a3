import { useState } from 'react';
import { useQuery } from 'urql';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { penetrationTargetsDocument, proposePenetrationOrderDocument } from './penetrations.documents.ts';

const most = 10;

/** Proposes to read own matters of a unit below, one number a line, with the reason and the limit (G2). */
export function ProposePenetration({ close, refresh }: { close: () => void; refresh: () => void }) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: penetrationTargetsDocument, variables: { text: wanted }, pause: wanted === '' });
  const write = useWrite(proposePenetrationOrderDocument);
  const form = useForm(async ({ targetUnitId = '', numbers = '', reason = '', days = '' }, key) => {
    const lines = numbers.split('\n').filter((line) => line.trim() !== '');
    return closing(await write({ key, targetUnitId, numbers: lines, reason, days: Number(days) }), close);
  });
  const wrong = form.faults.numbers ?? Object.entries(form.faults).find(([name]) => name.startsWith('numbers.'))?.[1];
  const names = [
    'targetUnitId',
    'numbers',
    'reason',
    'days',
    ...Array.from({ length: most }, (_, n) => `numbers.${n}`),
  ];
  return (
    <ActDrawer
      title={text('penetration.propose')}
      submit={text('penetration.propose')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
      note={text('penetration.proposeHelp')}
    >
      <UnitPicker
        label={text('penetration.target')}
        name="targetUnitId"
        required
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={form.faults.targetUnitId}
      />
      <LongText
        label={text('penetration.numbers')}
        name="numbers"
        rows={3}
        help={text('penetration.numbersHelp')}
        fault={wrong}
      />
      <LongText label={text('penetration.reason')} name="reason" rows={3} fault={form.faults.reason} />
      <Field
        label={text('penetration.days')}
        name="days"
        type="number"
        required
        defaultValue="30"
        faults={form.faults}
      />
    </ActDrawer>
  );
}
