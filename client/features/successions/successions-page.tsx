import { useState } from 'react';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageState } from '../../design/state.tsx';
import { text } from '../../i18n/text.ts';
import { SucceedForm } from './succeed-form.tsx';
import { orgSuccessionsDocument } from './successions.documents.ts';
import { type Succession, SuccessionsTable } from './successions-table.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** Which unit of the tenant took the place of which, and whose day is to come; the latest order first. */
export function SuccessionsPage() {
  const [ordering, setOrdering] = useState(false);
  const [withdrawing, withdraw] = useState<Succession | null>(null);
  const [{ data, error }, again] = useQuery({ query: orgSuccessionsDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const close = (): void => {
    setOrdering(false);
    withdraw(null);
    refresh();
  };
  return (
    <>
      <header>
        <h1>{text('successions.title')}</h1>
        <button type="button" className="button main" onClick={() => setOrdering(true)}>
          <Icon name="plus" />
          {text('successions.order')}
        </button>
      </header>
      {ordering && <SucceedForm close={close} refresh={refresh} />}
      {withdrawing !== null && <WithdrawForm succession={withdrawing} close={close} refresh={refresh} />}
      <section className="card" aria-label={text('successions.title')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.orgSuccessions.length === 0 && <Empty sentence={text('successions.empty')} icon="unit" />}
        {data !== undefined && data.orgSuccessions.length > 0 && (
          <SuccessionsTable successions={data.orgSuccessions} withdraw={withdraw} />
        )}
      </section>
    </>
  );
}
