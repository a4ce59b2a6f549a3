import { useId, useState } from 'react';
import { useSession } from '../access/session.tsx';
import { Card } from '../design/card.tsx';
import { language, text } from '../i18n/text.ts';
import './table-upload.css';

/** Most bytes of a file; the server refuses more. */
const most = 5 * 1024 * 1024;

interface Props<Answer> {
  /** Where the bytes go, and what comes back. */
  readonly path: string;
  readonly onSent: (answer: Answer, name: string) => void;
  readonly label: string;
  readonly help: string;
  readonly template: string;
  readonly templateName: string;
}

/** Sends a table and tells what the server answers; a refusal is shown in the server's words. */
export function TableUpload<Answer extends object>(props: Props<Answer>) {
  const { path, onSent, label, help, template, templateName } = props;
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
      const answer = await sent<Answer>(path, file, viewer.actingPostId ?? '');
      if ('message' in answer) setFault(answer.fields?.[0]?.message ?? answer.message);
      else onSent(answer, file.name);
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
        <a className="button" href={template} download={templateName}>
          {text('imports.template')}
        </a>
      }
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
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
          {busy ? text('imports.reading') : fault || help}
        </span>
      </div>
    </Card>
  );
}

/** Why a file was not taken. */
interface Refused {
  readonly message: string;
  readonly fields?: readonly { readonly message: string }[];
}

async function sent<Answer>(path: string, file: File, post: string): Promise<Answer | Refused> {
  const response = await fetch(path, {
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
