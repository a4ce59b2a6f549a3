import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { UnitPicker } from '../design/unit-picker.tsx';
import type { TaskForceMemberInput } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { forceColleaguesDocument, forceUnitsDocument } from './force.documents.ts';
import { standingUnits } from './standing-units.ts';
import './force-member-fields.css';

/** A line of a form that names a member: somebody of the own unit, or another unit. */
export interface MemberLine {
  readonly at: number;
  readonly own: boolean;
}

interface Props {
  readonly at: number;
  /** What is wrong with a field of this line, by its name in the schema. */
  readonly fault: (name: string) => string | undefined;
  readonly children?: ReactNode;
}

/** The member that a line of a form names. */
export function memberIn(
  values: Readonly<Record<string, string>>,
  { at, own }: MemberLine,
  leadId: string,
): TaskForceMemberInput {
  const duty = values[`duty${at}`] ?? '';
  if (!own) return { orgUnitId: values[`unit${at}`] ?? '', duty };
  return {
    orgUnitId: leadId,
    postId: values[`post${at}`] ?? '',
    coordinates: values[`coordinates${at}`] === 'on',
    duty,
  };
}

const Duty = ({ at, fault }: Props) => {
  const wrong = fault('duty');
  return (
    <Field
      label={text('force.duty')}
      name={`duty${at}`}
      required
      maxLength={500}
      faults={wrong === undefined ? {} : { [`duty${at}`]: wrong }}
    />
  );
};

/** Somebody of the own unit, what he does, and whether he coordinates. */
export function OwnPerson({ at, fault, children }: Props) {
  const [{ data }] = useQuery({ query: forceColleaguesDocument, requestPolicy: 'cache-and-network' });
  return (
    <div className="force-line">
      <Choice
        label={text('force.ownPerson')}
        name={`post${at}`}
        options={(data?.colleagues ?? [])
          .filter(({ role }) => role !== 'FIRST')
          .map(({ id, personName, role }) => ({
            value: id,
            label: `${personName} · ${text(`role.${role}` as TextId)}`,
          }))}
        fault={fault('postId')}
      />
      <Duty at={at} fault={fault} />
      <div className="force-line-end">
        <label className="tick">
          <input type="checkbox" name={`coordinates${at}`} /> {text('force.coordinates')}
        </label>
        {children}
      </div>
    </div>
  );
}

/** Another unit that is asked for somebody, and what for. */
export function OtherUnit({ at, fault, children }: Props) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: forceUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  return (
    <div className="force-line">
      <UnitPicker
        label={text('force.otherUnit')}
        name={`unit${at}`}
        required
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={fault('orgUnitId')}
      />
      <Duty at={at} fault={fault} />
      <div className="force-line-end">{children}</div>
    </div>
  );
}
