import { useState } from 'react';
import { useQuery } from 'urql';
import { Facts } from '../../design/facts.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { unitChoicesDocument } from '../../orders/unit-choices.documents.ts';
import type { ActProps } from './item-acts.tsx';
import { declineItemDocument, establishItemDocument, proposeItemDocument } from './items.documents.ts';

/** Proposes how a matter is to be handled, and which unit leads. */
export function ProposeForm({ item, close, refresh }: ActProps) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: unitChoicesDocument, variables: { text: wanted }, pause: wanted === '' });
  const write = useWrite(proposeItemDocument);
  const form = useForm(async ({ opinion = '', leadUnitId = '' }, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, opinion, leadUnitId }), close),
  );
  return (
    <ActDrawer
      title={text('act.propose')}
      submit={text('items.submitProposal')}
      form={form}
      names={['opinion', 'leadUnitId']}
      onClose={close}
      refresh={refresh}
    >
      {item.suggestion != null && (
        <p className="notice">
          {text('imports.suggested', { document: item.suggestion.document, line: item.suggestion.line })}
        </p>
      )}
      <LongText label={text('items.opinion')} name="opinion" rows={5} fault={form.faults.opinion} />
      <UnitPicker
        label={text('items.leadUnit')}
        name="leadUnitId"
        required
        initial={item.suggestion?.leadUnit == null ? [] : [item.suggestion.leadUnit]}
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={form.faults.leadUnitId}
      />
    </ActDrawer>
  );
}

/** Establishes a proposed matter. */
export function EstablishForm({ item, close, refresh }: ActProps) {
  const write = useWrite(establishItemDocument);
  const form = useForm(async ({ highRisk }, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, highRisk: highRisk === 'on' }), close),
  );
  return (
    <ActDrawer
      title={text('act.establish')}
      submit={text('act.establish')}
      form={form}
      names={['highRisk']}
      onClose={close}
      refresh={refresh}
    >
      <Facts
        facts={[
          { name: text('items.opinion'), value: item.opinion, whole: true },
          { name: text('items.leadUnit'), value: item.leadUnit?.name, whole: true },
        ]}
      />
      <label className="tick">
        <input type="checkbox" name="highRisk" /> {text('items.highRisk')}
      </label>
    </ActDrawer>
  );
}

/** Declines a proposed matter with a reason. */
export function DeclineForm({ item, close, refresh }: ActProps) {
  const write = useWrite(declineItemDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, reason }), close),
  );
  return (
    <ActDrawer
      title={text('act.decline')}
      submit={text('act.decline')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <LongText label={text('items.declineReason')} name="reason" rows={4} fault={form.faults.reason} />
    </ActDrawer>
  );
}
