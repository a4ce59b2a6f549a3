import { useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ContactPointKind, ContactPointWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import {
  changeContactPointDocument,
  contactPeopleDocument,
  contactUnitsDocument,
  establishContactPointDocument,
} from './contacts.documents.ts';

const kinds: readonly ContactPointKind[] = ['ENTERPRISE', 'TOWNSHIP', 'VILLAGE', 'OTHER'];

interface Props {
  /** The point that is changed; none: a new one. */
  readonly point?: ContactPointWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Establishes a contact point, or words one anew and puts somebody else in it (M-34). */
export function PointForm({ point, close, refresh }: Props) {
  const establish = useWrite(establishContactPointDocument);
  const change = useWrite(changeContactPointDocument);
  const form = useForm(async ({ name = '', purpose = '', kind = '', orgUnitId = '', postId = '' }, key) => {
    const contact = { postId, orgUnitId };
    if (point === undefined)
      return closing(await establish({ key, kind: kind as ContactPointKind, name, purpose, contact }), close);
    const aim = { key, contactPointId: point.id, version: point.version };
    return closing(await change({ ...aim, name, purpose, contact: orgUnitId === '' ? null : contact }), close);
  });
  const title = text(point === undefined ? 'contact.establish' : 'contact.change');
  return (
    <ActDrawer
      title={title}
      submit={title}
      note={text('contact.rule')}
      form={form}
      names={['kind', 'name', 'purpose', 'contact.orgUnitId', 'contact.postId']}
      onClose={close}
      refresh={refresh}
    >
      {point === undefined && (
        <Choice
          label={text('contact.kind')}
          name="kind"
          options={kinds.map((value) => ({ value, label: text(`contactKind.${value}` as TextId) }))}
          fault={form.faults.kind}
        />
      )}
      <Field label={text('contact.name')} name="name" defaultValue={point?.name} required faults={form.faults} />
      <LongText
        label={text('contact.purpose')}
        name="purpose"
        rows={3}
        defaultValue={point?.purpose}
        fault={form.faults.purpose}
      />
      <Contact faults={form.faults} required={point === undefined} />
    </ActDrawer>
  );
}

/** Who the contact is: somebody of a unit below, whom the directory names. */
function Contact({ faults, required }: { faults: Readonly<Record<string, string>>; required: boolean }) {
  const [wanted, setWanted] = useState('');
  const [unit, setUnit] = useState('');
  const [{ data: units }] = useQuery({
    query: contactUnitsDocument,
    variables: { text: wanted },
    pause: wanted === '',
  });
  const [{ data }] = useQuery({ query: contactPeopleDocument, variables: { orgUnitId: unit }, pause: unit === '' });
  const people = data?.inspectors ?? [];
  return (
    <>
      <UnitPicker
        label={text(required ? 'contact.unit' : 'contact.newUnit')}
        name="orgUnitId"
        options={wanted === '' ? [] : standingUnits(units?.orgUnits)}
        onSearch={setWanted}
        onPick={([id = '']) => setUnit(id)}
        fault={faults['contact.orgUnitId'] ?? (unit === '' ? faults['contact.postId'] : undefined)}
        required={required}
      />
      {unit !== '' && data !== undefined && people.length === 0 && (
        <p className="quiet" role="status">
          {text('contact.nobodyThere')}
        </p>
      )}
      {people.length > 0 && (
        <Choice
          label={text('contact.person')}
          name="postId"
          options={people.map(({ id, personName, role }) => ({
            value: id,
            label: `${personName} · ${text(`role.${role}` as TextId)}`,
          }))}
          fault={faults['contact.postId']}
        />
      )}
    </>
  );
}
