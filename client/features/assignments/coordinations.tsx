import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CoordinationLineFragment, CoordinationProblem } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { CoordinationActs } from '../../orders/coordination-acts.tsx';
import { CoordinationMark, CoordinationWords } from '../../orders/coordination-record.tsx';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { askableUnitsDocument, requestCoordinationDocument } from './coordinations.documents.ts';

/** What may stand in the way, and be asked for. */
const codes: readonly CoordinationProblem[] = [
  'POLICY',
  'FUNDS',
  'LAND',
  'APPROVAL',
  'DUTY',
  'TECHNIQUE',
  'ACROSS_REGIONS',
  'OTHER',
];

interface Props {
  readonly requests: readonly CoordinationLineFragment[];
  readonly refresh: () => void;
}

/** Whom a unit asked for help with its task, and what they answered. */
export function Coordinations({ requests, refresh }: Props) {
  return (
    <Card title={text('coordination.list')}>
      <ol className="records">
        {requests.map((request) => (
          <li key={request.id}>
            <p className="record-head">
              <b>{request.subject}</b>
              <CoordinationMark request={request} />
              <span className="quiet">
                {text(request.direction === 'UPWARD' ? 'support.askedOf' : 'coordination.askedOf', {
                  unit: request.askedUnit.shortName,
                })}
              </span>
            </p>
            <CoordinationWords request={request} />
            <CoordinationActs request={request} refresh={refresh} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What stands in the way, in one word, as a subject and at length: the part that every request has, whomever it asks. */
export function ProblemFields({ faults, rows }: { faults: Readonly<Record<string, string>>; rows: number }) {
  return (
    <>
      <Choice
        label={text('coordination.code')}
        name="code"
        options={codes.map((value) => ({ value, label: text(`problem.${value}` as TextId) }))}
        fault={faults.code}
      />
      <Field
        label={text('coordination.subject')}
        name="subject"
        required
        maxLength={100}
        faults={faults}
        help={text('coordination.subjectHelp')}
      />
      <LongText label={text('coordination.problem')} name="problem" rows={rows} fault={faults.problem} />
    </>
  );
}

/** Asks another unit for help, in words that it may read. */
export function RequestCoordinationForm({ assignment, close, refresh }: ActProps) {
  const { id, version, to } = assignment;
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: askableUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  const write = useWrite(requestCoordinationDocument);
  const form = useForm(async (values, key) => {
    const { orgUnitId = '', code = 'OTHER', subject = '', problem = '' } = values;
    const words = { orgUnitId, code: code as CoordinationProblem, subject, problem };
    return closing(await write({ key, assignmentId: id, version, ...words }), close);
  });
  return (
    <ActDrawer
      title={text('act.requestCoordination')}
      submit={text('act.requestCoordination')}
      note={text('coordination.rule')}
      form={form}
      names={['orgUnitId', 'code', 'subject', 'problem']}
      onClose={close}
      refresh={refresh}
    >
      <UnitPicker
        label={text('coordination.asked')}
        name="orgUnitId"
        required
        options={wanted === '' ? [] : data?.orgUnits.filter((unit) => unit.id !== to.id)}
        onSearch={setWanted}
        fault={form.faults.orgUnitId}
      />
      <ProblemFields faults={form.faults} rows={6} />
    </ActDrawer>
  );
}
