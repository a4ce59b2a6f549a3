import { useWrite } from '../../design/write.ts';
import type { ItemHaltFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { closing } from '../../orders/closing.ts';
import { ReasonDrawer } from '../../orders/reason-drawer.tsx';
import type { ActProps } from './item-acts.tsx';
import { withdrawItemDocument } from './withdraw.documents.ts';

/** Withdraws a matter with every task of it. */
export function WithdrawForm({ item, close, refresh }: ActProps) {
  const write = useWrite(withdrawItemDocument);
  return (
    <ReasonDrawer
      act={text('act.withdraw')}
      label={text('pauses.reason')}
      note={text('withdraw.note')}
      send={async (reason, key) => closing(await write({ key, itemId: item.id, version: item.version, reason }), close)}
      onClose={close}
      refresh={refresh}
    />
  );
}

/** Why the matter was withdrawn; nothing unless it was. */
export function WithdrawnNotice({ item: { halt } }: { item: ItemHaltFragment }) {
  if (halt == null) return null;
  return <p className="notice">{text('withdraw.done', { day: shanghaiDay(halt.at), reason: halt.reason })}</p>;
}
