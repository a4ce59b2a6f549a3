import { useState } from 'react';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageState } from '../../design/state.tsx';
import type { OrgSuccessionsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { SucceedForm } from './succeed-form.tsx';
import { orgSuccessionsDocument } from './successions.documents.ts';

/** Which unit of the tenant took the place of which, and whose day is to come; the latest order first. */
export function SuccessionsPage() {
  const [ordering, setOrdering] = useState(false);
  const [{ data, error }, again] = useQuery({ query: orgSuccessionsDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const close = (): void => {
    setOrdering(false);
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
      <section className="card" aria-label={text('successions.title')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.orgSuccessions.length === 0 && <Empty sentence={text('successions.empty')} icon="unit" />}
        {data !== undefined && data.orgSuccessions.length > 0 && <SuccessionsTable successions={data.orgSuccessions} />}
      </section>
    </>
  );
}

function SuccessionsTable({ successions }: { successions: OrgSuccessionsQuery['orgSuccessions'] }) {
  const columns = ['from', 'to', 'document', 'effectiveOn', 'standing'] as const;
  return (
    <table className="table stack">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`successions.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {successions.map(({ id, from, to, document, effectiveOn, effectiveAt, tasks, orderedByName }) => (
          <tr key={id}>
            <th scope="row">{from.name}</th>
            <td data-label={text('successions.to')}>{to.name}</td>
            <td data-label={text('successions.document')}>{`${document} · ${orderedByName}`}</td>
            <td data-label={text('successions.effectiveOn')} className="unbroken">
              {effectiveOn}
            </td>
            <td data-label={text('successions.standing')}>
              {effectiveAt === null ? text('successions.coming') : text('successions.done', { count: tasks })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
