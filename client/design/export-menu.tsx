import { useState } from 'react';
import { useSession } from '../access/session.tsx';
import { language, text } from '../i18n/text.ts';

interface Props {
  /** The list as the server knows it: items, inbox, tree, totals, matrix or linkages. */
  readonly list: string;
  /** How it is narrowed. */
  readonly narrowed?: Readonly<Record<string, string>>;
}

/** Takes a list along as a workbook or as values: what the page shows, row by row. */
export function ExportMenu({ list, narrowed = {} }: Props) {
  const { viewer } = useSession();
  const [failed, setFailed] = useState(false);
  const take = async (format: 'xlsx' | 'csv'): Promise<void> => {
    const query = new URLSearchParams(narrowed);
    const post = viewer.actingPostId ?? '';
    const headers = { 'accept-language': language(), ...(post === '' ? {} : { 'x-duban-post': post }) };
    const answer = await fetch(`/exports/${list}.${format}?${query}`, { credentials: 'same-origin', headers }).catch(
      () => null,
    );
    setFailed(answer?.ok !== true);
    if (answer?.ok !== true) return;
    const address = URL.createObjectURL(await answer.blob());
    Object.assign(document.createElement('a'), { href: address, download: `${list}.${format}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <span className="export">
      {(['xlsx', 'csv'] as const).map((format) => (
        <button key={format} type="button" className="button plain" onClick={() => void take(format)}>
          {text('exports.take', { format })}
        </button>
      ))}
      {failed && (
        <span className="fault" role="status">
          {text('app.failed')}
        </span>
      )}
    </span>
  );
}
