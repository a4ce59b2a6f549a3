import { useId, useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { language, text } from '../../i18n/text.ts';

/** Most bytes of a file; the server refuses more. */
const most = 5 * 1024 * 1024;

/** Sends a file and tells its id; a refusal is shown in the server's words. */
export function UploadCard({ onSent }: { onSent: (id: string) => void }) {
  const id = useId();
  const { viewer } = useSession();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > most) return setFault(text('imports.tooLarge'));
    setBusy(true);
    setFault('');
    try {
      const answer = await sent(file, viewer.actingPostId ?? '');
      if (answer.id === undefined) setFault(answer.fields?.[0]?.message ?? answer.message ?? text('app.failedHelp'));
      else onSent(answer.id);
    } catch {
      setFault(`${text('app.failed')} ${text('app.failedHelp')}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card
      title={text('imports.file')}
      right={
        <a className="button" href="/matrix-template.xlsx" download={text('imports.templateName')}>
          {text('imports.template')}
        </a>
      }
    >
      <div className="field">
        <label htmlFor={id}>{text('imports.choose')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={busy}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => {
            void send(target.files?.[0]);
            target.value = '';
          }}
        />
        <span id={`${id}-note`} className={fault === '' ? 'quiet' : 'fault'} role="status">
          {busy ? text('imports.reading') : fault || text('imports.help')}
        </span>
      </div>
    </Card>
  );
}

/** What the server answers: the id of the file, or why it was not taken. */
interface Sent {
  readonly id?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly message: string }[];
}

async function sent(file: File, post: string): Promise<Sent> {
  const response = await fetch('/matrix-files', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'accept-language': language(),
      ...(post === '' ? {} : { 'x-duban-post': post }),
    },
    body: file,
  });
  return response.status === 413 ? { message: text('imports.tooLarge') } : response.json();
}
