import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CallMethod, CaseOutcome } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { CaseFormProps } from './case-acts.tsx';
import {
  caseFindingsDocument,
  concludeCaseDocument,
  recordAcceptanceDocument,
  recordCallbackDocument,
} from './case-reviews.documents.ts';

const methods: readonly CallMethod[] = ['PHONE', 'VISIT', 'LETTER', 'UNREACHED'];
const outcomes: readonly CaseOutcome[] = ['HANDLED', 'BEYOND_AUTHORITY', 'RECTIFY'];
const named = (prefix: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: text(`${prefix}.${value}` as TextId) }));

/** What the complainant said when he was called back (回访). */
export function CallbackForm({ one, close, refresh }: CaseFormProps) {
  const { viewer } = useSession();
  const [method, choose] = useState('PHONE');
  const write = useWrite(recordCallbackDocument);
  const form = useForm(async ({ calledOn = '', method: how = '', satisfied, words = '' }, key) => {
    const content = how === 'UNREACHED' ? null : satisfied === 'YES';
    const called = { calledOn, method: how as CallMethod, satisfied: content, words };
    return closing(await write({ key, caseId: one.id, version: one.version, ...called }), close);
  });
  const today = shanghaiDay(viewer.now);
  return (
    <ActDrawer
      title={text('case.callBack')}
      submit={text('case.callBack')}
      form={form}
      names={['method', 'calledOn', 'satisfied', 'words']}
      onClose={close}
      refresh={refresh}
      onEdit={({ elements }) => choose((elements.namedItem('method') as HTMLSelectElement).value)}
    >
      <Choice
        label={text('case.method')}
        name="method"
        options={named('callMethod', methods)}
        fault={form.faults.method}
      />
      <Field
        label={text('case.calledOn')}
        name="calledOn"
        type="date"
        min={one.closedOn}
        max={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
      {method !== 'UNREACHED' && (
        <Choice
          label={text('case.satisfied')}
          name="satisfied"
          options={[
            { value: 'YES', label: text('case.content') },
            { value: 'NO', label: text('case.discontent') },
          ]}
          fault={form.faults.satisfied}
        />
      )}
      <LongText label={text('case.words')} name="words" rows={5} fault={form.faults.words} />
    </ActDrawer>
  );
}

/** What the review found: handled, passed to whom it concerns, or to be rectified, with the finding in which that goes on. */
export function ConcludeForm({ one, close, refresh }: CaseFormProps) {
  const [outcome, choose] = useState('HANDLED');
  const write = useWrite(concludeCaseDocument);
  const form = useForm(async ({ outcome: found = '', words = '', passedTo = '', findingId = '' }, key) => {
    const rest = {
      passedTo: found === 'BEYOND_AUTHORITY' ? passedTo : null,
      findingId: found === 'RECTIFY' && findingId !== '' ? findingId : null,
    };
    const concluded = { outcome: found as CaseOutcome, words, ...rest };
    return closing(await write({ key, caseId: one.id, version: one.version, ...concluded }), close);
  });
  return (
    <ActDrawer
      title={text('case.conclude')}
      submit={text('case.conclude')}
      form={form}
      names={['outcome', 'words', 'passedTo', 'findingId']}
      onClose={close}
      refresh={refresh}
      onEdit={({ elements }) => choose((elements.namedItem('outcome') as HTMLSelectElement).value)}
    >
      <Choice
        label={text('case.outcome')}
        name="outcome"
        options={named('caseOutcome', outcomes)}
        fault={form.faults.outcome}
      />
      {outcome === 'BEYOND_AUTHORITY' && (
        <Field label={text('case.body')} name="passedTo" required faults={form.faults} />
      )}
      {outcome === 'RECTIFY' && <Findings fault={form.faults.findingId} />}
      <LongText label={text('case.outcomeWords')} name="words" rows={4} fault={form.faults.words} />
    </ActDrawer>
  );
}

function Findings({ fault }: { fault: string | undefined }) {
  const [{ data }] = useQuery({ query: caseFindingsDocument, requestPolicy: 'cache-and-network' });
  const short = (words: string): string => (words.length > 30 ? `${words.slice(0, 30)}…` : words);
  return (
    <Choice
      label={text('case.inFinding')}
      name="findingId"
      options={[
        { value: '', label: text('case.noFinding') },
        ...(data?.findings ?? []).map(({ id, problem }) => ({ value: id, label: short(problem) })),
      ]}
      fault={fault}
    />
  );
}

/** Whether the body to which the case was passed accepted it (M-38). */
export function AcceptanceForm({ one, close, refresh }: CaseFormProps) {
  const write = useWrite(recordAcceptanceDocument);
  const form = useForm(async ({ accepted }, key) =>
    closing(await write({ key, caseId: one.id, version: one.version, accepted: accepted === 'YES' }), close),
  );
  return (
    <ActDrawer
      title={text('case.recordAcceptance')}
      submit={text('case.recordAcceptance')}
      form={form}
      names={['accepted']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('case.passedTo', { body: one.passedTo })}
        name="accepted"
        options={[
          { value: 'YES', label: text('case.accepted') },
          { value: 'NO', label: text('case.notAccepted') },
        ]}
        fault={form.faults.accepted}
      />
    </ActDrawer>
  );
}
