import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type {
  ConferenceLineWholeFragment,
  ConferenceOutcome,
  ConferenceWholeFragment,
} from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import {
  addConferenceLineDocument,
  callOffConferenceDocument,
  decideConferenceLineDocument,
  dropConferenceLineDocument,
} from './conferences.documents.ts';
import { MatterChoice } from './matter-choice.tsx';

interface Props {
  readonly one: ConferenceWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

interface LineProps extends Props {
  readonly line: ConferenceLineWholeFragment;
}

const aim = ({ one, line }: LineProps) => ({ conferenceId: one.id, lineId: line.id, version: line.version });
const outcomes: readonly ConferenceOutcome[] = ['SETTLED', 'NEW_MATTER', 'CARRIED_OVER', 'NOT_PURSUED'];

/** Records what the conference decided on a line; a new matter is worded with it. */
export function DecideForm(props: LineProps) {
  const { close, refresh, line } = props;
  const [outcome, choose] = useState('SETTLED');
  const write = useWrite(decideConferenceLineDocument);
  const form = useForm(async ({ outcome: found = '', decision = '', title = '', body = '' }, key) => {
    const opens = found === 'NEW_MATTER' ? { title, body } : {};
    const decided = { outcome: found as ConferenceOutcome, decision, ...opens };
    return closing(await write({ key, ...aim(props), ...decided }), close);
  });
  const act = text('conferenceAct.decideLine');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['outcome', 'decision', 'title', 'body']}
      onClose={close}
      refresh={refresh}
      onEdit={({ elements }) => choose((elements.namedItem('outcome') as HTMLSelectElement).value)}
    >
      <p className="quiet">
        {line.number} {line.title}
      </p>
      <Choice
        label={text('conference.outcome')}
        name="outcome"
        options={outcomes.map((value) => ({ value, label: text(`conferenceOutcome.${value}`) }))}
        fault={form.faults.outcome}
      />
      <LongText label={text('conference.decision')} name="decision" rows={4} fault={form.faults.decision} />
      {outcome === 'NEW_MATTER' && (
        <>
          <Field label={text('items.name')} name="title" required maxLength={200} faults={form.faults} />
          <LongText label={text('items.body')} name="body" rows={4} fault={form.faults.body} />
        </>
      )}
    </ActDrawer>
  );
}

/** Drops a line, with the reason. */
export function DropForm(props: LineProps) {
  const { close, refresh } = props;
  const write = useWrite(dropConferenceLineDocument);
  const form = useForm(async ({ reason = '' }, key) => closing(await write({ key, ...aim(props), reason }), close));
  const act = text('conferenceAct.dropLine');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['reason']} onClose={close} refresh={refresh}>
      <LongText label={text('conference.reason')} name="reason" fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** Puts a matter of the office on the agenda, with the reason. */
export function AddLineForm({ one, close, refresh }: Props) {
  const write = useWrite(addConferenceLineDocument);
  const form = useForm(async ({ itemId = '', reason = '' }, key) =>
    closing(await write({ key, conferenceId: one.id, version: one.version, itemId, reason }), close),
  );
  const act = text('conferenceAct.addLine');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['itemId', 'reason']} onClose={close} refresh={refresh}>
      <MatterChoice label={text('conference.matter')} name="itemId" fault={form.faults.itemId} />
      <LongText label={text('conference.reason')} name="reason" fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** Calls the conference off; its agenda carries over. */
export function CallOffForm({ one, close, refresh }: Props) {
  const write = useWrite(callOffConferenceDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, conferenceId: one.id, version: one.version, reason }), close),
  );
  const act = text('conferenceAct.callOff');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
      note={text('conference.callOffNote')}
    >
      <LongText label={text('conference.reason')} name="reason" fault={form.faults.reason} />
    </ActDrawer>
  );
}
