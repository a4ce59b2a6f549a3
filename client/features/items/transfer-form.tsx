import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemTransfersFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import type { ActProps } from './item-acts.tsx';
import { leadChoicesDocument } from './items.documents.ts';
import { transferItemDocument } from './transfer.documents.ts';

/** Sends a matter beyond the authority of the office to another body, by a letter. */
export function TransferForm({ item, close, refresh }: ActProps) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: leadChoicesDocument, variables: { text: wanted }, pause: wanted === '' });
  const write = useWrite(transferItemDocument);
  const form = useForm(async ({ toOrgUnitId = '', reason = '', letter = '', answerDays = '' }, key) => {
    const sent = { toOrgUnitId, reason, letter, answerDays: Number(answerDays) };
    return closing(await write({ key, itemId: item.id, version: item.version, ...sent }), close);
  });
  return (
    <ActDrawer
      title={text('act.transferOut')}
      submit={text('act.transferOut')}
      form={form}
      names={['toOrgUnitId', 'reason', 'letter', 'answerDays']}
      onClose={close}
      refresh={refresh}
      note={text('transfers.note')}
    >
      <UnitPicker
        label={text('transfers.to')}
        name="toOrgUnitId"
        required
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={form.faults.toOrgUnitId}
      />
      <LongText label={text('transfers.reason')} name="reason" rows={3} fault={form.faults.reason} />
      <LongText label={text('transfers.letter')} name="letter" rows={6} fault={form.faults.letter} />
      <p className="quiet">{text('transfers.letterHelp')}</p>
      <Field
        label={text('transfers.answerDays')}
        name="answerDays"
        type="number"
        required
        defaultValue="5"
        faults={form.faults}
      />
    </ActDrawer>
  );
}

/** Who has the matter now, and until when an answer is awaited; else from whom it came; nothing for most matters. */
export function TransferNotice({ item: { transfers, receivedAs } }: { item: ItemTransfersFragment }) {
  const last = transfers.at(-1);
  if (last === undefined || (last.state !== 'WAITING' && last.state !== 'ACCEPTED')) {
    if (receivedAs == null) return null;
    const { orgUnit, number, sentAt } = receivedAs;
    return (
      <p className="notice">
        {text('transfers.cameFrom', { from: orgUnit.name, number: number ?? '', day: shanghaiDay(sentAt) })}
      </p>
    );
  }
  const { to, answerDueOn } = last;
  const waits = last.state === 'WAITING';
  return (
    <p className="notice">
      {waits ? text('transfers.waits', { to: to.name, day: answerDueOn }) : text('transfers.taken', { to: to.name })}
    </p>
  );
}

/** Every time the matter was sent to another body, and how it ended. */
export function ItemTransfers({ item: { transfers } }: { item: ItemTransfersFragment }) {
  if (transfers.length === 0) return null;
  return (
    <Card title={text('transfers.title')}>
      <ol className="records">
        {transfers.map(({ id, to, state, letter, sentAt, answer, registeredAt }) => (
          <li key={id}>
            <p className="record-head">
              <b>{to.name}</b>
              <span className="chip">{text(`transfer.${state}` as TextId)}</span>
              <span className="quiet">{shanghaiDay(sentAt)}</span>
            </p>
            <p className="long-text">{letter}</p>
            {registeredAt != null && (
              <p className="quiet">{text('transfers.registeredOn', { day: shanghaiDay(registeredAt) })}</p>
            )}
            {answer !== '' && <p className="quiet">{text('transfers.said', { answer })}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
