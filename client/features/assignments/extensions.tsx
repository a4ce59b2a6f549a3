import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ExtensionLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { decideExtensionDocument, requestExtensionDocument } from './extensions.documents.ts';

/** Requests for a later limit, and what became of them. */
export function Extensions({ requests }: { requests: readonly ExtensionLineFragment[] }) {
  return (
    <Card title={text('extensions.title')}>
      <ol className="records">
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ol>
    </Card>
  );
}

function Request({ request }: { request: ExtensionLineFragment }) {
  const { dueOn, wantedOn, reason, askedByName, askedAt, decideBy, waitsAbove, decision, decisionReason, orgUnit } =
    request;
  const waits = waitsAbove ? text('extensions.waitsAbove') : text('extensions.open', { date: decideBy });
  return (
    <li>
      <p className="record-head">
        <b>{text('extensions.fromTo', { from: dueOn, to: wantedOn })}</b>
        <span className={decision === 'GRANTED' ? 'chip good' : decision == null ? 'chip' : 'chip bad'}>
          {decision == null ? waits : text(`extension.${decision}` as TextId)}
        </span>
        <span className="quiet">
          {[askedByName, orgUnit.shortName, shanghaiTime(askedAt)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <dl className="words">
        <div>
          <dt>{text('extensions.reason')}</dt>
          <dd>{reason}</dd>
        </div>
        {decisionReason !== '' && (
          <div>
            <dt>{text('extensions.opinion')}</dt>
            <dd>{decisionReason}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** Asks for a later limit. */
export function RequestExtensionForm({ assignment, close, refresh }: ActProps) {
  const { id, version, dueOn } = assignment;
  const write = useWrite(requestExtensionDocument);
  const form = useForm(async (values, key) => {
    const { dueOn: wanted = '', reason = '' } = values;
    return closing(await write({ key, assignmentId: id, version, dueOn: wanted, reason }), close);
  });
  return (
    <ActDrawer
      title={text('act.requestExtension')}
      submit={text('act.requestExtension')}
      note={text('extensions.rule')}
      form={form}
      names={['dueOn', 'reason']}
      onClose={close}
      refresh={refresh}
    >
      <Field
        label={text('acts.newLimit')}
        name="dueOn"
        type="date"
        min={dueOn}
        required
        faults={form.faults}
        help={text('extensions.now', { date: dueOn })}
      />
      <LongText label={text('extensions.reason')} name="reason" rows={5} fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** Grants a later limit or refuses it. */
export function DecideExtensionForm({ assignment, close, refresh }: ActProps) {
  const { id, version, extensionRequests } = assignment;
  const [refuses, setRefuses] = useState(false);
  const write = useWrite(decideExtensionDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, assignmentId: id, version, grants: !refuses, reason }), close),
  );
  return (
    <ActDrawer
      title={text('act.decideExtension')}
      submit={text('extensions.grant')}
      also={{ name: 'refuse', label: text('extensions.refuse') }}
      onSubmitBy={(name) => setRefuses(name === 'refuse')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <ol className="records">
        {extensionRequests.slice(-1).map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ol>
      <LongText label={text('extensions.opinion')} name="reason" rows={4} optional fault={form.faults.reason} />
    </ActDrawer>
  );
}
