import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { ExportMenu } from '../../design/export-menu.tsx';
import { Icon } from '../../design/icon.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { ItemLineFragment, ItemState } from '../../graphql/generated/graphql.ts';
import { type Pages, usePages } from '../../graphql/use-pages.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { SecrecyMark } from '../../orders/secrecy.tsx';
import { TaskProgress } from '../../orders/task-table.tsx';
import { itemsDocument, keyItemsDocument } from './items.documents.ts';
import { RegisterItemForm } from './register-item-form.tsx';

/** The stages by which the list is narrowed, and the states of each. */
const stages = {
  all: null,
  opening: ['DRAFT', 'PROPOSED', 'ESTABLISHED'],
  going: ['ISSUED', 'IN_PROGRESS', 'ROLLING'],
  checking: ['REPORTED', 'VERIFYING'],
  closed: ['STRUCK_OFF', 'LOOK_BACK', 'ARCHIVED'],
  aside: ['NOT_ESTABLISHED', 'SUSPENDED', 'WITHDRAWN', 'TRANSFERRED'],
} as const satisfies Record<string, readonly ItemState[] | null>;

type Stage = keyof typeof stages;
/** By stage, or what is supervised first now, whatever its stage. */
const narrowings = [...(Object.keys(stages) as Stage[]), 'key'] as const;
type Narrowing = (typeof narrowings)[number];

const narrowedTo = (by: Narrowing): Readonly<Record<string, string>> => {
  if (by === 'key') return { keyMatters: 'true' };
  return stages[by] === null ? {} : { states: stages[by].join() };
};

/** What the office of the acting post registered, newest first, narrowed by the stage that the address names. */
export function ItemsPage() {
  const { viewer } = useSession();
  const [search, setSearch] = useSearchParams();
  const [registering, setRegistering] = useState(false);
  const pages = usePages(itemsDocument, ({ items }) => items);
  const by = narrowings.find((name) => name === search.get('stage')) ?? 'all';
  return (
    <>
      <header>
        <h1>{text('items.title')}</h1>
        {abilityOf(viewer.packedRules).can('register', 'Item') && (
          <div className="row-actions">
            <Link className="button" to="/imports">
              {text('imports.open')}
            </Link>
            <button type="button" className="button main" onClick={() => setRegistering(true)}>
              <Icon name="plus" />
              {text('items.register')}
            </button>
          </div>
        )}
      </header>
      {registering && <RegisterItemForm close={() => setRegistering(false)} refresh={pages.retry} />}
      <Card
        title={text('items.ours')}
        right={
          <>
            <ExportMenu list="items" narrowed={narrowedTo(by)} />
            <Segmented
              label={text('items.stage')}
              value={by}
              onChange={(next) => setSearch(next === 'all' ? {} : { stage: next }, { replace: true })}
              options={narrowings.map((value) => ({ value, label: text(`stage.${value}` as TextId) }))}
            />
          </>
        }
      >
        {by === 'key' ? <KeyFound /> : <Found pages={pages} stage={by} />}
      </Card>
    </>
  );
}

function Found({ pages, stage }: { pages: Pages<ItemLineFragment>; stage: Stage }) {
  const wanted: readonly ItemState[] | null = stages[stage];
  if (pages.nodes === undefined) return <PageState failed={pages.failed} retry={pages.retry} />;
  const found = pages.nodes.filter(({ state }) => wanted === null || wanted.includes(state));
  return (
    <>
      {found.length > 0 && <ItemsTable items={found} />}
      {found.length === 0 && (
        <Empty sentence={wanted === null ? text('items.empty') : text('items.noneOfStage')} icon="item" />
      )}
      {pages.more !== null && (
        <p className="more">
          <button type="button" className="button" disabled={pages.busy} onClick={pages.more}>
            {text('acts.more')}
          </button>
        </p>
      )}
    </>
  );
}

/** The key matters of the period that runs, few enough for one page (M-23). */
function KeyFound() {
  const [{ data, error }, again] = useQuery({ query: keyItemsDocument, requestPolicy: 'cache-and-network' });
  if (data === undefined)
    return <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />;
  const found = new Map(data.keyMatters.flatMap(({ item }) => (item == null ? [] : [[item.id, item]])));
  if (found.size === 0) return <Empty sentence={text('items.noKey')} icon="item" />;
  return <ItemsTable items={[...found.values()]} />;
}

function ItemsTable({ items }: { items: readonly ItemLineFragment[] }) {
  return (
    <table className="table stack items">
      <thead>
        <tr>
          <th scope="col">{text('items.number')}</th>
          <th scope="col">{text('items.name')}</th>
          <th scope="col">{text('items.source')}</th>
          <th scope="col">{text('items.state')}</th>
          <th scope="col">{text('tasks.progress')}</th>
          <th scope="col">{text('items.dueOn')}</th>
          <th scope="col">{text('items.registeredOn')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item }: { item: ItemLineFragment }) {
  return (
    <tr>
      <td className="unbroken quiet">{item.number}</td>
      <td className="name">
        <Link to={`/items/${item.id}`}>{item.title}</Link> <SecrecyMark secrecy={item.secrecy} />
        {item.keyMatter != null && <span className="chip">{text('conference.keyMatter')}</span>}
      </td>
      <td data-label={text('items.source')}>
        <span>{text(`source.${item.source}` as TextId)}</span>
      </td>
      <td data-label={text('items.state')}>
        <span>
          <span className="chip">{text(`state.${item.state}` as TextId)}</span>
        </span>
      </td>
      <td data-label={text('tasks.progress')}>
        {item.dueOn == null ? <span className="quiet">—</span> : <TaskProgress progress={item.progress} />}
      </td>
      <td data-label={text('items.dueOn')} className="unbroken">
        <span>{item.dueOn ?? '—'}</span>
      </td>
      <td data-label={text('items.registeredOn')} className="unbroken quiet">
        <span>{shanghaiDay(item.registeredAt)}</span>
      </td>
    </tr>
  );
}
