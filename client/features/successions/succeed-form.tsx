import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { succeedOrgUnitDocument, successionPreviewDocument, successionUnitsDocument } from './successions.documents.ts';

const names = ['fromUnitId', 'toUnitId', 'document', 'effectiveOn'];

/** Puts a unit in the place of another by an order; what would move is shown before it is sent. */
export function SucceedForm({ close, refresh }: { close: () => void; refresh: () => void }) {
  const { viewer } = useSession();
  const [picked, setPicked] = useState('');
  const write = useWrite(succeedOrgUnitDocument);
  const form = useForm(async ({ fromUnitId = '', toUnitId = '', document = '', effectiveOn = '' }, key) =>
    closing(await write({ key, fromUnitId, toUnitId, document, effectiveOn }), close),
  );
  const today = shanghaiDay(viewer.now);
  return (
    <ActDrawer
      title={text('successions.order')}
      submit={text('successions.order')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
    >
      <UnitField name="fromUnitId" label={text('successions.from')} fault={form.faults.fromUnitId} onPick={setPicked} />
      {picked !== '' && <WhatMoves fromUnitId={picked} />}
      <UnitField name="toUnitId" label={text('successions.to')} fault={form.faults.toUnitId} />
      <Field
        label={text('successions.document')}
        name="document"
        required
        maxLength={60}
        faults={form.faults}
        help={text('successions.documentHelp')}
      />
      <Field
        label={text('successions.effectiveOn')}
        name="effectiveOn"
        type="date"
        required
        min={today}
        defaultValue={today}
        faults={form.faults}
        help={text('successions.dayHelp')}
      />
    </ActDrawer>
  );
}

interface UnitFieldProps {
  readonly name: string;
  readonly label: string;
  readonly fault?: string;
  readonly onPick?: (id: string) => void;
}

function UnitField({ name, label, fault, onPick }: UnitFieldProps) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: successionUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  return (
    <UnitPicker
      label={label}
      name={name}
      required
      options={wanted === '' ? [] : data?.orgUnits}
      onSearch={setWanted}
      onPick={([id = '']) => onPick?.(id)}
      fault={fault}
    />
  );
}

/** How much is open at a unit, in numbers; the titles are not for an administrator (V-46). */
function WhatMoves({ fromUnitId }: { fromUnitId: string }) {
  const [{ data }] = useQuery({
    query: successionPreviewDocument,
    variables: { fromUnitId },
    requestPolicy: 'network-only',
  });
  const found = data?.successionPreview;
  if (found === undefined) return null;
  if (found === null) return <p className="notice">{text('successions.notYours')}</p>;
  const { tasks, given, matters, mandates, posts } = found;
  return (
    <section className="notice" aria-live="polite" aria-label={text('successions.moves')}>
      <p>{text('successions.preview', { tasks, given, matters, mandates })}</p>
      <p className="quiet">{text('successions.noSecrets')}</p>
      {posts > 0 && <p>{text('successions.posts', { count: posts })}</p>}
    </section>
  );
}
