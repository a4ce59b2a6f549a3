import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { closing } from '../../orders/closing.ts';
import { OrderDrawer } from '../../orders/order-drawer.tsx';
import type { ActProps } from './item-acts.tsx';
import { issueItemDocument } from './items.documents.ts';

/** Issues a matter to units under its office, one by one or by rule, by a notice in six parts (M-02, M-03). */
export function IssueForm({ item, close, refresh }: ActProps) {
  const write = useWrite(issueItemDocument);
  return (
    <OrderDrawer
      title={text('items.issueTitle', { title: item.title })}
      submit={text('act.issue')}
      issuerId={item.orgUnit.id}
      subject={{ itemId: item.id }}
      leadId={item.leadUnit?.id}
      task={item.body}
      until={item.expediting?.until}
      suggested={item.suggestion ?? undefined}
      send={async (order) => closing(await write({ ...order, itemId: item.id, version: item.version }), close)}
      onClose={close}
      refresh={refresh}
    />
  );
}
