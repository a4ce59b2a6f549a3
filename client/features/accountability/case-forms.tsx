import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Facts } from '../../design/facts.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CaseWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import {
  consentToAccountabilityDocument,
  dropAccountabilityDocument,
  feedBackAccountabilityDocument,
  hearAccountabilityDocument,
  personnelUnitsDocument,
  recordAccountabilityDocument,
  referAccountabilityDocument,
} from './accountability.documents.ts';

interface Props {
  readonly one: CaseWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** What the unit said when it was heard, or that it waived. */
export const saidBy = ({ hearing, hearingWaived }: CaseWholeFragment): string =>
  hearingWaived ? text('accountability.waived') : hearing;

const aim = ({ id, version }: CaseWholeFragment) => ({ caseId: id, version });

/** Records that the unit was heard, or waived its hearing. */
export function HearForm({ one, close, refresh }: Props) {
  const today = shanghaiDay(useSession().viewer.now);
  const [waives, setWaives] = useState(false);
  const write = useWrite(hearAccountabilityDocument);
  const form = useForm(async ({ heardOn = '', words = '' }, key) =>
    closing(await write({ key, ...aim(one), heardOn, waives, words }), close),
  );
  const title = text('caseAct.hear');
  return (
    <ActDrawer
      title={title}
      submit={title}
      also={{ name: 'waive', label: text('accountability.waive') }}
      onSubmitBy={(name) => setWaives(name === 'waive')}
      form={form}
      names={['heardOn', 'words']}
      onClose={close}
      refresh={refresh}
      note={text('accountability.hearNote')}
    >
      <Field
        label={text('accountability.heardOn')}
        name="heardOn"
        type="date"
        min={shanghaiDay(one.proposedAt)}
        max={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
      <LongText label={text('accountability.words')} name="words" rows={5} optional fault={form.faults.words} />
    </ActDrawer>
  );
}

/** Answers as the leader: it may be referred, or is dropped. */
export function ConsentForm({ one, close, refresh }: Props) {
  const [refuses, setRefuses] = useState(false);
  const write = useWrite(consentToAccountabilityDocument);
  const form = useForm(async ({ opinion = '' }, key) =>
    closing(await write({ key, ...aim(one), consents: !refuses, opinion }), close),
  );
  return (
    <ActDrawer
      title={text('caseAct.consent')}
      submit={text('accountability.agree')}
      also={{ name: 'refuse', label: text('accountability.refuse') }}
      onSubmitBy={(name) => setRefuses(name === 'refuse')}
      form={form}
      names={['opinion']}
      onClose={close}
      refresh={refresh}
    >
      <Facts
        facts={[
          { name: text('accountability.facts'), value: one.facts, whole: true },
          { name: text('accountability.clause'), value: one.clause, whole: true },
          { name: text('accountability.hearing'), value: saidBy(one), whole: true },
        ]}
      />
      <LongText label={text('accountability.opinion')} name="opinion" rows={3} fault={form.faults.opinion} />
    </ActDrawer>
  );
}

/** Records to which body the case was referred. */
export function ReferForm({ one, close, refresh }: Props) {
  const today = shanghaiDay(useSession().viewer.now);
  const write = useWrite(referAccountabilityDocument);
  const form = useForm(async ({ body = '', documentNo = '', referredOn = '' }, key) =>
    closing(await write({ key, ...aim(one), body, documentNo, referredOn }), close),
  );
  const title = text('caseAct.refer');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['body', 'documentNo', 'referredOn']}
      onClose={close}
      refresh={refresh}
      note={text('accountability.referNote')}
    >
      <Field label={text('accountability.body')} name="body" required maxLength={100} faults={form.faults} />
      <Field
        label={text('accountability.documentNo')}
        name="documentNo"
        required
        maxLength={100}
        faults={form.faults}
      />
      <Field
        label={text('accountability.referredOn')}
        name="referredOn"
        type="date"
        max={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
    </ActDrawer>
  );
}

/** Records what the body decided, in its words. */
export function RecordForm({ one, close, refresh }: Props) {
  const today = shanghaiDay(useSession().viewer.now);
  const write = useWrite(recordAccountabilityDocument);
  const form = useForm(async ({ decision = '', decidedOn = '' }, key) =>
    closing(await write({ key, ...aim(one), decision, decidedOn }), close),
  );
  const title = text('caseAct.record');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['decision', 'decidedOn']}
      onClose={close}
      refresh={refresh}
      note={text('accountability.recordNote')}
    >
      <LongText label={text('accountability.decision')} name="decision" rows={4} fault={form.faults.decision} />
      <Field
        label={text('accountability.decidedOn')}
        name="decidedOn"
        type="date"
        max={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
    </ActDrawer>
  );
}

/** Feeds the decision back to a personnel department. */
export function FeedBackForm({ one, close, refresh }: Props) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: personnelUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  const write = useWrite(feedBackAccountabilityDocument);
  const form = useForm(async ({ orgUnitId = '' }, key) => closing(await write({ key, ...aim(one), orgUnitId }), close));
  const title = text('caseAct.feedBack');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['orgUnitId']}
      onClose={close}
      refresh={refresh}
      note={text('accountability.feedBackNote')}
    >
      <UnitPicker
        label={text('accountability.personnel')}
        name="orgUnitId"
        required
        options={wanted === '' ? [] : data?.orgUnits}
        onSearch={setWanted}
        fault={form.faults.orgUnitId}
      />
    </ActDrawer>
  );
}

/** Drops the case. */
export function DropForm({ one, close, refresh }: Props) {
  const write = useWrite(dropAccountabilityDocument);
  const form = useForm(async ({ reason = '' }, key) => closing(await write({ key, ...aim(one), reason }), close));
  const title = text('caseAct.drop');
  return (
    <ActDrawer title={title} submit={title} form={form} names={['reason']} onClose={close} refresh={refresh}>
      <LongText label={text('accountability.dropReason')} name="reason" rows={3} fault={form.faults.reason} />
    </ActDrawer>
  );
}
