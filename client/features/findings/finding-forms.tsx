import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Facts } from '../../design/facts.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import { useAttached } from '../../files/use-attached.ts';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { useKept } from '../../orders/use-kept.ts';
import { useVisitsBegun } from '../../orders/use-visits-begun.ts';
import {
  answerFindingDocument,
  checkFindingDocument,
  lookBackFindingDocument,
  orderFindingDocument,
} from './findings.documents.ts';

interface Props {
  readonly finding: FindingWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

const day = 86_400_000;
/** The day of the service a number of days from its now. */
const useDay = (): ((days: number) => string) => {
  const { viewer } = useSession();
  return (days) => shanghaiDay(new Date(Date.parse(viewer.now) + days * day).toISOString());
};

/** Orders to rectify: measures one to a line, and the responsibility with all its fields (三张清单, M-40). */
export function OrderForm({ finding, close, refresh }: Props) {
  const inDays = useDay();
  const write = useWrite(orderFindingDocument);
  const form = useForm(async (fields, key) => {
    const { measures = '', leadLeader = '', demand = '', evidenceAsked = '', dueOn = '', listed } = fields;
    const rows = measures.split('\n').filter((one) => one.trim() !== '');
    const lists = { measures: rows, leadLeader, demand, evidenceAsked, dueOn, listed: listed === 'on' };
    return closing(await write({ key, findingId: finding.id, version: finding.version, ...lists }), close);
  });
  const act = text('findingAct.order');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['measures', 'leadLeader', 'demand', 'evidenceAsked', 'dueOn', 'listed']}
      onClose={close}
      refresh={refresh}
      note={text('finding.orderNote')}
    >
      <Facts facts={[{ name: text('finding.problem'), value: finding.problem, whole: true }]} />
      <LongText
        label={text('finding.measures')}
        name="measures"
        rows={4}
        help={text('finding.measuresHelp')}
        fault={form.faults.measures}
      />
      <div className="pair">
        <Field label={text('finding.leadLeader')} name="leadLeader" required maxLength={50} faults={form.faults} />
        <Field
          label={text('finding.limit')}
          name="dueOn"
          type="date"
          min={inDays(1)}
          defaultValue={inDays(14)}
          required
          faults={form.faults}
        />
      </div>
      <LongText label={text('finding.demand')} name="demand" rows={3} fault={form.faults.demand} />
      <LongText label={text('finding.evidenceAsked')} name="evidenceAsked" rows={2} fault={form.faults.evidenceAsked} />
      <label className="check">
        <input type="checkbox" name="listed" /> {text('finding.listAtOnce')}
      </label>
    </ActDrawer>
  );
}

/** Answers with what was done and its evidence. */
export function AnswerForm({ finding, close, refresh }: Props) {
  const write = useWrite(answerFindingDocument);
  const files = useAttached();
  const form = useForm(async ({ answer = '', evidence = '' }, key) => {
    const done = { answer, evidence, fileIds: files.ids };
    return closing(await write({ key, findingId: finding.id, version: finding.version, ...done }), close);
  });
  const act = text('findingAct.answer');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={{ ...form, busy: form.busy || files.sending }}
      names={['answer', 'evidence', 'fileIds']}
      onClose={close}
      refresh={refresh}
      note={files.note}
    >
      <Facts
        facts={[
          { name: text('finding.limit'), value: finding.dueOn ?? '' },
          { name: text('finding.demand'), value: finding.demand, whole: true },
          { name: text('finding.evidenceAsked'), value: finding.evidenceAsked, whole: true },
        ]}
      />
      <LongText label={text('finding.done')} name="answer" rows={6} fault={form.faults.answer} />
      <LongText label={text('finding.answerEvidence')} name="evidence" rows={3} fault={form.faults.evidence} />
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}

const noteOf = { check: 'finding.checkNote', lookBack: 'finding.lookBackNote' } as const;

/** Says what was seen on the spot, kept on this device as it is typed, on which visit if on one: it holds, or goes back with a new limit. */
export function CheckForm({
  finding,
  close,
  refresh,
  act,
  visitId: made,
}: Props & { act: 'check' | 'lookBack'; visitId?: string | undefined }) {
  const inDays = useDay();
  const [back, setBack] = useState(false);
  const { kept, saved, files, keep, drop } = useKept(`finding.${finding.id}.${act}`);
  const visits = useVisitsBegun(finding.assignment ?? null, true);
  const writes = { check: useWrite(checkFindingDocument), lookBack: useWrite(lookBackFindingDocument) };
  const form = useForm(async ({ checkedOn = '', place = '', words = '', dueOn = '', visitId = '' }, key) => {
    const seen = {
      holds: !back,
      checkedOn,
      place,
      words,
      visitId: visitId === '' ? null : visitId,
      dueOn: back && dueOn !== '' ? dueOn : null,
      fileIds: files.ids,
    };
    const refused = await writes[act]({ key, findingId: finding.id, version: finding.version, ...seen });
    if (refused === null) drop();
    return closing(refused, close);
  });
  return (
    <ActDrawer
      title={text(`findingAct.${act}`)}
      submit={text(act === 'check' ? 'finding.holds' : 'finding.stillHolds')}
      also={{ name: 'back', label: text('finding.sendBack') }}
      onSubmitBy={(name) => setBack(name === 'back')}
      form={{ ...form, busy: form.busy || files.sending }}
      names={['checkedOn', 'place', 'visitId', 'words', 'dueOn', 'fileIds']}
      onClose={close}
      refresh={refresh}
      onEdit={keep}
      note={<span role="status">{files.note ?? text(saved ? 'visit.keptHere' : noteOf[act])}</span>}
    >
      <Facts
        facts={[
          { name: text('finding.demand'), value: finding.demand, whole: true },
          { name: text('finding.done'), value: finding.answer, whole: true },
          { name: text('finding.answerEvidence'), value: finding.answerEvidence, whole: true },
        ]}
      />
      <div className="pair">
        <Field
          label={text('finding.checkedOn')}
          name="checkedOn"
          type="date"
          max={inDays(0)}
          defaultValue={kept.checkedOn ?? inDays(0)}
          required
          faults={form.faults}
        />
        <Field
          label={text('finding.checkPlace')}
          name="place"
          required
          maxLength={200}
          defaultValue={kept.place}
          faults={form.faults}
        />
      </div>
      {visits.length > 0 && (
        <Choice
          label={text('finding.checkVisit')}
          name="visitId"
          options={[{ value: '', label: text('finding.noCheckVisit') }, ...visits]}
          initial={kept.visitId ?? made}
          fault={form.faults.visitId}
        />
      )}
      <LongText
        label={text('finding.checkWords')}
        name="words"
        rows={4}
        defaultValue={kept.words}
        fault={form.faults.words}
      />
      <Field
        label={text('finding.newLimit')}
        name="dueOn"
        type="date"
        min={inDays(1)}
        defaultValue={kept.dueOn}
        help={text('finding.newLimitHelp')}
        faults={form.faults}
      />
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}
