import { Choice } from '../../design/choice.tsx';
import type { OfficeMattersQuery } from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/use-pages.ts';
import { text } from '../../i18n/text.ts';
import { officeMattersDocument } from './conferences.documents.ts';

type Matter = OfficeMattersQuery['items']['nodes'][number];

const over: readonly string[] = [
  ...['NOT_ESTABLISHED', 'WITHDRAWN', 'TRANSFERRED', 'STRUCK_OFF', 'LOOK_BACK', 'ARCHIVED'],
];

/** Whether a conference may deal with a matter: it goes on, and is no work secret. */
const fits = ({ state, secrecy }: Matter): boolean => !over.includes(state) && secrecy !== 'WORK_SECRET';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly fault: string | undefined;
  readonly initial?: string;
  /** A choice that is no matter, before them. */
  readonly before?: { readonly value: string; readonly label: string };
}

/** A choice among the matters of the own office, the newest first, as many pages as wanted. */
export function MatterChoice({ label, name, fault, initial, before }: Props) {
  const { nodes, busy, more } = usePages(officeMattersDocument, ({ items }) => items);
  const matters = (nodes ?? [])
    .filter(fits)
    .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return (
    <>
      <Choice
        key={matters.length > 0 ? 'known' : 'asked'}
        label={label}
        name={name}
        initial={initial}
        options={before === undefined ? matters : [before, ...matters]}
        fault={fault}
      />
      {more !== null && (
        <button type="button" className="button plain" disabled={busy} onClick={more}>
          {text('bell.more')}
        </button>
      )}
    </>
  );
}
