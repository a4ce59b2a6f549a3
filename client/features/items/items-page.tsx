import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { PageState } from '../../design/state.tsx';
import type { ItemsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { itemsDocument } from './items.documents.ts';
import { RegisterItemForm } from './register-item-form.tsx';

/** What the office of the acting post registered, newest first. */
export function ItemsPage() {
  const { viewer } = useSession();
  const [after, setAfter] = useState<string | null>(null);
  const [registering, setRegistering] = useState(false);
  const [{ data, error }, again] = useQuery({ query: itemsDocument, variables: { after } });
  const page = data?.items;
  return (
    <>
      <header>
        <h1>{text('items.title')}</h1>
        {abilityOf(viewer.packedRules).can('register', 'Item') && (
          <button type="button" className="button main" onClick={() => setRegistering(true)}>
            {text('items.register')}
          </button>
        )}
      </header>
      {registering && <RegisterItemForm close={() => setRegistering(false)} />}
      <section className="card">
        {page === undefined ? (
          <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : page.nodes.length === 0 ? (
          <p className="quiet">{text('items.empty')}</p>
        ) : (
          <ItemsTable items={page.nodes} />
        )}
        {page?.nextCursor != null && (
          <button type="button" className="button" onClick={() => setAfter(page.nextCursor ?? null)}>
            {text('people.more')}
          </button>
        )}
      </section>
    </>
  );
}

function ItemsTable({ items }: { items: ItemsQuery['items']['nodes'] }) {
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text('items.number')}</th>
            <th scope="col">{text('items.name')}</th>
            <th scope="col">{text('items.source')}</th>
            <th scope="col">{text('items.state')}</th>
            <th scope="col">{text('items.registeredOn')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td style={{ whiteSpace: 'nowrap' }}>{item.number}</td>
              <td>
                <Link to={`/items/${item.id}`}>{item.title}</Link>
              </td>
              <td>{text(`source.${item.source}` as TextId)}</td>
              <td>
                <span className="chip">{text(`state.${item.state}` as TextId)}</span>
              </td>
              <td>{shanghaiTime(item.registeredAt).slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An instant as clocks in China show it. */
export const shanghaiTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
