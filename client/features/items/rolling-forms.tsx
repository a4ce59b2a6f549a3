import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import type { Faults } from '../../design/use-form.ts';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { hasProposer, InformedFields, informedIn, informedNames } from './informed-fields.tsx';
import type { ActProps } from './item-acts.tsx';
import type { Item } from './item-page.tsx';
import { recordSecondFeedbackDocument, rollOverItemDocument } from './rolling.documents.ts';

const office = 'office';
const fieldsOf = (at: number) => ['what', 'dueOn', 'assignmentId'].map((name) => `commitments.${at}.${name}`);

/** Rolls a matter over on commitments: what is promised, by which day, and by whom. */
export function RollOverForm({ item, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const [lines, setLines] = useState<readonly number[]>([0]);
  const write = useWrite(rollOverItemDocument);
  const form = useForm(async (values, key) => {
    const { reason = '' } = values;
    const commitments = lines.map((_, at) => {
      const [what = '', dueOn = '', bearer = office] = fieldsOf(at).map((name) => values[name]);
      return { what, dueOn, ...(bearer === office ? {} : { assignmentId: bearer }) };
    });
    const input = { key, itemId: item.id, version: item.version, reason, commitments, informed: informedIn(values) };
    return closing(await write(input), close);
  });
  return (
    <ActDrawer
      title={text('act.rollOver')}
      submit={text('act.rollOver')}
      form={form}
      names={['reason', ...lines.flatMap((_, at) => fieldsOf(at)), ...informedNames.slice(1)]}
      onClose={close}
      refresh={refresh}
      note={text('rolling.note')}
      wide
    >
      <LongText label={text('rolling.why')} name="reason" rows={3} fault={form.faults.reason} />
      {lines.map((line, at) => (
        <CommitmentFields
          key={line}
          at={at}
          item={item}
          faults={form.faults}
          drop={lines.length > 1 ? () => setLines(lines.filter((one) => one !== line)) : null}
        />
      ))}
      <p>
        <button type="button" className="button plain" onClick={() => setLines([...lines, Math.max(...lines) + 1])}>
          {text('rolling.add')}
        </button>
      </p>
      {hasProposer(item.source) && (
        <InformedFields faults={form.faults} whom={item.originator} latest={shanghaiDay(viewer.now)} />
      )}
    </ActDrawer>
  );
}

interface LineProps {
  readonly at: number;
  readonly item: Item;
  readonly faults: Faults;
  readonly drop: (() => void) | null;
}

function CommitmentFields({ at, item, faults, drop }: LineProps) {
  const [what = '', dueOn = '', bearer = ''] = fieldsOf(at);
  const leads = item.assignments.filter(
    ({ role, state }) => role === 'LEAD' && state !== 'CANCELLED' && state !== 'SUPERSEDED',
  );
  return (
    <fieldset className="form">
      <legend>{text('rolling.line', { number: at + 1 })}</legend>
      <LongText label={text('rolling.what')} name={what} rows={2} fault={faults[what]} />
      <div className="pair">
        <Choice
          label={text('rolling.bearer')}
          name={bearer}
          options={[
            ...leads.map(({ id, to }) => ({ value: id, label: to.shortName })),
            { value: office, label: text('rolling.office') },
          ]}
          fault={faults[bearer]}
        />
        <Field label={text('rolling.dueOn')} name={dueOn} type="date" required faults={faults} />
      </div>
      {drop !== null && (
        <p>
          <button type="button" className="button plain" onClick={drop}>
            {text('rolling.drop')}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** Records the second feedback on an open commitment: it is fulfilled, or rolls on to a later day. */
export function FeedbackForm({ item, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const [verdict, setVerdict] = useState<'FULFILLED' | 'ROLLED_ON'>('FULFILLED');
  const open = item.commitments
    .filter(({ feedback }) => feedback == null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const write = useWrite(recordSecondFeedbackDocument);
  const form = useForm(async (values, key) => {
    const { commitmentId = '', done = '', evidence = '', renewedTo } = values;
    const version = open.find(({ id }) => id === commitmentId)?.version ?? 0;
    const said = { key, commitmentId, version, done, evidence, informed: informedIn(values), renewedTo };
    return closing(await write(said), close);
  });
  return (
    <ActDrawer
      title={text('act.recordSecondFeedback')}
      submit={text('act.recordSecondFeedback')}
      form={form}
      names={['commitmentId', 'done', 'evidence', 'renewedTo', ...informedNames.slice(1)]}
      onClose={close}
      refresh={refresh}
      note={text(verdict === 'FULFILLED' ? 'rolling.fulfilledNote' : 'rolling.rolledOnNote')}
    >
      <Choice
        label={text('rolling.commitment')}
        name="commitmentId"
        options={open.map(({ id, what, dueOn }) => ({ value: id, label: `${dueOn} · ${what}` }))}
        fault={form.faults.commitmentId}
      />
      <Segmented
        label={text('rolling.outcome')}
        value={verdict}
        onChange={setVerdict}
        options={(['FULFILLED', 'ROLLED_ON'] as const).map((value) => ({
          value,
          label: text(`commitment.${value}`),
        }))}
      />
      <LongText label={text('rolling.done')} name="done" rows={4} fault={form.faults.done} />
      <LongText label={text('rolling.evidence')} name="evidence" rows={2} fault={form.faults.evidence} />
      {verdict === 'ROLLED_ON' && (
        <Field label={text('rolling.renewedTo')} name="renewedTo" type="date" required faults={form.faults} />
      )}
      {hasProposer(item.source) && (
        <InformedFields faults={form.faults} whom={item.originator} latest={shanghaiDay(viewer.now)} />
      )}
    </ActDrawer>
  );
}
