import { type ReactNode, useState } from 'react';
import { Field } from '../../design/field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { TargetFields } from '../../orders/target-fields.tsx';
import { type DraftLine, emptyLine, lineInput, lineOf } from '../../orders/target-lines.ts';
import { decideAmendmentDocument, proposeAmendmentDocument } from './amendment.documents.ts';
import type { ActProps } from './item-acts.tsx';
import { headOf } from './item-amendments.tsx';

const parts = ['task', 'target', 'measures', 'requirement', 'discipline'] as const;

/** Proposes another limit, and other words or targets where their box is ticked; those in force stand there to be changed. */
export function ProposeAmendmentForm({ item, close, refresh }: ActProps) {
  const [rewords, reword] = useState(false);
  const [recounts, recount] = useState(false);
  const notice = item.notices.at(-1);
  const [lines, setLines] = useState<readonly DraftLine[]>(() => notice?.ledger.map(lineOf) ?? [emptyLine()]);
  const write = useWrite(proposeAmendmentDocument);
  const receivers = item.assignments.flatMap(({ role, to }) => (role === 'LEAD' ? [to] : []));
  const form = useForm(async (values, key) => {
    const { reason = '', task = '', target = '', measures = '', requirement = '', discipline = '' } = values;
    const words = rewords ? { task, target, measures, requirement, discipline } : null;
    const shares = receivers.map(({ id }) => id);
    const targets = recounts ? lines.map((line) => lineInput(line, shares)) : null;
    const change = { reason, dueOn: values.dueOn === '' ? null : values.dueOn, words, targets };
    return closing(await write({ key, itemId: item.id, version: item.version, ...change }), close);
  });
  const ofTargets = Object.keys(form.faults).filter((path) => path.startsWith('targets'));
  return (
    <ActDrawer
      title={text('act.proposeAmendment')}
      submit={text('act.proposeAmendment')}
      form={form}
      names={['reason', 'dueOn', ...parts.map((name) => `words.${name}`), ...ofTargets]}
      onClose={close}
      refresh={refresh}
      note={text('amendments.note')}
    >
      {item.expediting == null && (
        <Field
          label={text('acts.newLimit')}
          name="dueOn"
          type="date"
          required
          defaultValue={item.dueOn ?? ''}
          faults={form.faults}
        />
      )}
      <LongText label={text('pauses.reason')} name="reason" fault={form.faults.reason} />
      <Tick on={rewords} turn={reword} label={text('amendments.reword')}>
        {parts.map((name) => (
          <LongText
            key={name}
            label={text(`part.${name}` as TextId)}
            name={name}
            defaultValue={notice?.[name]}
            fault={form.faults[`words.${name}`]}
          />
        ))}
      </Tick>
      <Tick on={recounts} turn={recount} label={text('amendments.recount')}>
        <TargetFields lines={lines} change={setLines} receivers={receivers} ledger={[]} faults={form.faults} />
      </Tick>
    </ActDrawer>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly label: string;
  readonly children: ReactNode;
}

function Tick({ on, turn, label, children }: TickProps) {
  return (
    <>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={() => turn(!on)} /> {label}
      </label>
      {on && children}
    </>
  );
}

/** Approves or rejects a proposal to amend the order. */
export function DecideAmendmentForm({ item, close, refresh }: ActProps) {
  const [verdict, setVerdict] = useState<'GIVEN' | 'REFUSED'>('GIVEN');
  const write = useWrite(decideAmendmentDocument);
  const approves = verdict === 'GIVEN';
  const proposed = item.amendments.at(-1);
  const form = useForm(async ({ opinion = '' }, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, approves, opinion }), close),
  );
  return (
    <ActDrawer
      title={text('act.decideAmendment')}
      submit={text(`consent.${verdict}` as TextId)}
      form={form}
      names={['opinion']}
      onClose={close}
      refresh={refresh}
    >
      {proposed !== undefined && (
        <p className="notice">
          <b>{headOf(proposed)}</b> {proposed.reason}
        </p>
      )}
      <Segmented
        label={text('act.decideAmendment')}
        value={verdict}
        onChange={setVerdict}
        options={(['GIVEN', 'REFUSED'] as const).map((value) => ({ value, label: text(`consent.${value}` as TextId) }))}
      />
      <LongText label={text('amendments.opinion')} name="opinion" optional={approves} fault={form.faults.opinion} />
    </ActDrawer>
  );
}
