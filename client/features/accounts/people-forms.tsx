import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { type Refusal, useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { PeopleQuery, Role } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { standingUnits } from '../../orders/standing-units.ts';
import { clearances } from './clearances.ts';
import {
  appointPostDocument,
  enrolPersonDocument,
  registerPersonDocument,
  releasePostDocument,
  unitChoicesDocument,
  updatePersonDocument,
} from './people.documents.ts';

function Actions({ busy, close, refusal }: { busy: boolean; close: () => void; refusal: Refusal | null }) {
  return (
    <>
      {refusal !== null && refusal.fields.length === 0 && (
        <p role="alert" className="notice bad">
          {refusal.message}
        </p>
      )}
      <div className="row-actions">
        <button type="submit" className="button main" disabled={busy}>
          {text('people.save')}
        </button>
        <button type="button" className="button" onClick={close}>
          {text('people.cancel')}
        </button>
      </div>
    </>
  );
}

const closing = (done: Refusal | null, close: () => void): Refusal | null => {
  if (done === null) close();
  return done;
};

/** Registers a person. */
export function RegisterForm({ close }: { close: () => void }) {
  const write = useWrite(registerPersonDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, name: values.name ?? '', clearance: 1 }), close),
  );
  return (
    <form className="form" onSubmit={form.submit}>
      <Field label={text('people.name')} name="name" required autoFocus faults={form.faults} />
      <Actions busy={form.busy} close={close} refusal={form.refusal} />
    </form>
  );
}

/** Settles up to which secrecy a person may know. */
export function ClearanceForm({
  person,
  close,
}: {
  person: PeopleQuery['people']['nodes'][number];
  close: () => void;
}) {
  const write = useWrite(updatePersonDocument);
  const { id: personId, name, version } = person;
  const form = useForm(async (values, key) =>
    closing(await write({ key, personId, name, version, clearance: Number(values.clearance) }), close),
  );
  return (
    <form className="form" onSubmit={form.submit}>
      <Choice
        label={text('people.clearance')}
        name="clearance"
        options={clearances.map((level, at) => ({ value: String(at), label: text(`secrecy.${level}`) }))}
        initial={String(person.clearance)}
        fault={form.faults.clearance}
      />
      <Actions busy={form.busy} close={close} refusal={form.refusal} />
    </form>
  );
}

/** Gives a person a login, or a new first password. */
export function EnrolForm({ personId, login, close }: { personId: string; login: string; close: () => void }) {
  const write = useWrite(enrolPersonDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, personId, login: values.login ?? '', password: values.password ?? '' }), close),
  );
  return (
    <form className="form" onSubmit={form.submit}>
      <Field label={text('people.login')} name="login" defaultValue={login} required autoFocus faults={form.faults} />
      <Field
        label={text('people.firstPassword')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        faults={form.faults}
        help={text('account.help')}
      />
      <Actions busy={form.busy} close={close} refusal={form.refusal} />
    </form>
  );
}

const offered: readonly Role[] = [
  'OFFICE_HEAD',
  'SUPERVISION_OFFICER',
  'LEADER',
  'FIRST',
  'DIRECT',
  'HANDLER',
  'LIAISON',
  'ARCHIVE_CLERK',
  'TENANT_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
];

/** Appoints a person to a post; the unit is found by its name. */
export function AppointForm({ personId, today, close }: { personId: string; today: string; close: () => void }) {
  const list = useId();
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: unitChoicesDocument, variables: { text: wanted }, pause: wanted.length < 2 });
  const units = standingUnits(data?.orgUnits) ?? [];
  const write = useWrite(appointPostDocument);
  const form = useForm(async (values, key) => {
    const orgUnitId = units.find((unit) => unit.name === values.orgUnitId)?.id ?? '';
    const heldFrom = values.heldFrom ?? today;
    return closing(await write({ key, personId, orgUnitId, role: values.role as Role, fields: [], heldFrom }), close);
  });
  return (
    <form className="form" onSubmit={form.submit}>
      <Field
        label={text('people.unit')}
        name="orgUnitId"
        list={list}
        required
        autoFocus
        autoComplete="off"
        faults={form.faults}
        onChange={(event) => setWanted(event.target.value.trim())}
      />
      <datalist id={list}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.name} />
        ))}
      </datalist>
      <div className="field">
        <label htmlFor={`${list}-role`}>{text('people.role')}</label>
        <select id={`${list}-role`} name="role" defaultValue="HANDLER">
          {offered.map((role) => (
            <option key={role} value={role}>
              {text(`role.${role}` as TextId)}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={text('people.from')}
        name="heldFrom"
        type="date"
        defaultValue={today}
        required
        faults={form.faults}
      />
      <Actions busy={form.busy} close={close} refusal={form.refusal} />
    </form>
  );
}

/** Ends a post from today on. */
export function ReleaseButton({ postId, version, today }: { postId: string; version: number; today: string }) {
  const write = useWrite(releasePostDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const release = async (): Promise<void> =>
    setRefusal(await write({ key: crypto.randomUUID(), postId, version, heldTo: today }));
  return (
    <>
      <button type="button" className="button plain" onClick={release}>
        {text('people.release')}
      </button>
      {refusal !== null && (
        <span role="alert" className="fault">
          {refusal.message}
        </span>
      )}
    </>
  );
}
