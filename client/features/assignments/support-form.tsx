import { useState } from 'react';
import { useQuery } from 'urql';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CoordinationProblem } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import type { ActProps } from './assignment-acts.tsx';
import { seekSupportDocument, superiorsDocument } from './coordinations.documents.ts';
import { ProblemFields } from './coordinations.tsx';

/** Seeks support of who ordered or of a level above, with its measure and the day by which it is needed (M-26). */
export function SeekSupportForm({ assignment, close, refresh }: ActProps) {
  const { id, version } = assignment;
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: superiorsDocument, variables: { id, text: wanted } });
  const write = useWrite(seekSupportDocument);
  const form = useForm(async (values, key) => {
    const { orgUnitId = '', code = 'POLICY', subject = '', problem = '', measure = '', neededBy = '' } = values;
    const words = { orgUnitId, code: code as CoordinationProblem, subject, problem, measure, neededBy };
    return closing(await write({ key, assignmentId: id, version, ...words }), close);
  });
  return (
    <ActDrawer
      title={text('act.seekSupport')}
      submit={text('act.seekSupport')}
      note={text('support.rule')}
      form={form}
      names={['orgUnitId', 'code', 'subject', 'problem', 'measure', 'neededBy']}
      onClose={close}
      refresh={refresh}
    >
      <UnitPicker
        label={text('support.asked')}
        name="orgUnitId"
        required
        options={data?.assignment?.superiors}
        onSearch={setWanted}
        fault={form.faults.orgUnitId}
      />
      <ProblemFields faults={form.faults} rows={5} />
      <Field
        label={text('support.measure')}
        name="measure"
        required
        maxLength={200}
        faults={form.faults}
        help={text('support.measureHelp')}
      />
      <Field label={text('support.neededBy')} name="neededBy" type="date" required faults={form.faults} />
    </ActDrawer>
  );
}
