import { useState } from 'react';
import type { ItemState, ItemsQuery } from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/use-pages.ts';
import { text } from '../../i18n/text.ts';
import { itemsDocument } from './items.documents.ts';

type Line = ItemsQuery['items']['nodes'][number];

/** From the establishment while it is handled; a work secret is in no joint operation. */
const open: readonly ItemState[] = ['ESTABLISHED', 'ISSUED', 'IN_PROGRESS'];
const fits = ({ state, secrecy }: Line): boolean => open.includes(state) && secrecy !== 'WORK_SECRET';

interface Props {
  /** The matter from which the operation is proposed. */
  readonly own: string;
  readonly fault: string | undefined;
}

/** Other matters of the own office for the same operation, each as a whole: those that it may list, as many pages as wanted. */
export function MoreMatters({ own, fault }: Props) {
  const [wanted, want] = useState(false);
  const { nodes, failed, busy, more } = usePages(itemsDocument, ({ items }) => items, !wanted);
  const others = nodes?.filter((line) => line.id !== own && fits(line));
  return (
    <fieldset>
      <legend>{text('joint.otherMatters')}</legend>
      {!wanted && (
        <button type="button" className="button plain" onClick={() => want(true)}>
          {text('joint.addMatters')}
        </button>
      )}
      {wanted && others === undefined && (
        <p className="quiet" role="status">
          {text(failed ? 'app.failed' : 'app.loading')}
        </p>
      )}
      {others?.map(({ id, number, title }) => (
        <label key={id} className="tick">
          <input type="checkbox" name={`matter:${id}`} /> {number} {title}
        </label>
      ))}
      {wanted && others?.length === 0 && more === null && <p className="quiet">{text('joint.noMatters')}</p>}
      {more !== null && (
        <button type="button" className="button plain" disabled={busy} onClick={more}>
          {text('bell.more')}
        </button>
      )}
      <p className={fault === undefined ? 'quiet' : 'fault'}>{fault ?? text('joint.mattersHelp')}</p>
    </fieldset>
  );
}

/** The first complaint about one of the matters of an operation, wherever in the list it stands. */
export const scopeFault = (faults: Readonly<Record<string, string | undefined>>): string | undefined =>
  Object.entries(faults).find(([name]) => name === 'scope' || /^scope\.\d+\.itemId$/.test(name))?.[1];
