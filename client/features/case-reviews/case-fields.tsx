import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import type { Faults } from '../../design/use-form.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { caseUnitsDocument } from './case-reviews.documents.ts';
import { type CaseColumn, caseColumns, type ImportRow } from './import-rows.ts';

interface Props {
  readonly faults: Faults;
  /** What the file says of the case; nothing: it is written anew. */
  readonly row?: ImportRow;
  /** Told the name of the unit that was picked. */
  readonly onUnit?: (name: string) => void;
}

const prefix = 'cases.0.';

/** The names of the fields of a case in its form. */
export const caseFieldNames = caseColumns.map((name) => `${prefix}${name}`);

/** What was written in the form of a case. */
export const writtenIn = (values: Readonly<Record<string, string>>): Record<CaseColumn, string> =>
  Object.fromEntries(caseColumns.map((name) => [name, values[`${prefix}${name}`] ?? ''])) as Record<CaseColumn, string>;

/** The fields of a closed complaint. */
export function CaseFields({ faults, row, onUnit }: Props) {
  const { viewer } = useSession();
  const [wanted, setWanted] = useState('');
  const [{ data: units }] = useQuery({ query: caseUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  const today = shanghaiDay(viewer.now);
  const was = row?.values;
  const given = (name: CaseColumn) => ({ name: `${prefix}${name}`, defaultValue: was?.[name], faults });
  return (
    <>
      <Field label={text('case.number')} {...given('number')} required />
      <LongText
        label={text('case.subject')}
        name={`${prefix}subject`}
        defaultValue={was?.subject}
        fault={faults[`${prefix}subject`]}
      />
      <UnitPicker
        label={text('case.handler')}
        name={`${prefix}handlerUnitId`}
        options={wanted === '' ? [] : standingUnits(units?.orgUnits)}
        onSearch={setWanted}
        onPick={([id]) => {
          const name = units?.orgUnits.find((unit) => unit.id === id)?.name;
          if (name !== undefined) onUnit?.(name);
        }}
        initial={
          was === undefined || was.handlerUnitId === '' ? [] : [{ id: was.handlerUnitId, name: row?.handlerName ?? '' }]
        }
        fault={faults[`${prefix}handlerUnitId`]}
        required
      />
      <Field
        label={text('case.closedOn')}
        {...given('closedOn')}
        type="date"
        max={today}
        defaultValue={was === undefined ? today : was.closedOn}
        required
      />
      <Field label={text('case.name')} {...given('complainantName')} required />
      <div className="pair">
        <Field label={text('case.phone')} {...given('complainantPhone')} type="tel" />
        <Field label={text('case.address')} {...given('complainantAddress')} />
      </div>
    </>
  );
}
