import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemTransfersFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LetterFields } from '../../orders/letters.tsx';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import { transferItemDocument } from './transfer.documents.ts';

/** Sends a matter beyond the authority of the office to another body, by a letter. */
export function TransferForm({ item, close, refresh }: ActProps) {
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
      <LetterFields faults={form.faults}>
        <LongText label={text('transfers.reason')} name="reason" rows={3} fault={form.faults.reason} />
      </LetterFields>
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
