import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../design/icon.tsx';
import { text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';
import { FileLink, kindOf, sizeOf } from './file-list.tsx';
import './files.css';
import type { KeptFile } from './upload.ts';
import { type Upload, useUploads } from './use-uploads.ts';

const accept = '.pdf,.ofd,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,.webp,.txt,.csv,.mp4';

interface Props {
  readonly before: readonly KeptFile[];
  readonly fault?: string;
  /** The record for which they wait on this device; null: they do not. */
  readonly on?: string | null;
  /** Tells which files are kept, whenever that changes. */
  readonly onChange: (ids: readonly string[]) => void;
  /** Tells whether files are on their way, so that the form waits for them. */
  readonly onBusy: (busy: boolean) => void;
}

/** The files of a record that is being written: chosen or dropped, sent at once, taken off again; their ids go with the record. */
export function FileField({ before, fault, on = null, onChange, onBusy }: Props) {
  const { uploads, busy, ids, add, retry, remove } = useUploads(before, on);
  const id = useId();
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const joined = ids.join(' ');
  const told = useRef(joined);
  useEffect(() => {
    if (told.current === joined) return;
    told.current = joined;
    onChange(joined.split(' ').filter((one) => one !== ''));
  }, [joined, onChange]);
  return (
    <div className="field">
      <span className="file-label" id={`${id}-label`}>
        {text('files.title')}
      </span>
      <div className="file-ways">
        <DropZone id={id} add={add} described={`${id}-note`} />
        <label className="button file-camera" htmlFor={`${id}-camera`}>
          <Icon name="camera" />
          <span>{text('files.camera')}</span>
          <FileInput id={`${id}-camera`} name={text('files.camera')} described={`${id}-note`} add={add} camera />
        </label>
      </div>
      {uploads.length > 0 && (
        <ul className="files" aria-labelledby={`${id}-label`}>
          {uploads.map((one) => (
            <UploadLine
              key={one.place}
              timed={on !== null}
              upload={one}
              retry={() => retry(one)}
              remove={() => remove(one)}
            />
          ))}
        </ul>
      )}
      <span id={`${id}-note`} className={fault === undefined ? 'quiet' : 'fault'}>
        {fault ?? text('files.help')}
      </span>
    </div>
  );
}

function DropZone({ id, add, described }: { id: string; add: (files: readonly File[]) => void; described: string }) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <label
      htmlFor={id}
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        add([...event.dataTransfer.files]);
      }}
    >
      <Icon name="plus" />
      <span>{text('files.choose')}</span>
      <FileInput id={id} name={text('files.choose')} described={described} add={add} />
    </label>
  );
}

interface InputProps {
  readonly id: string;
  readonly name: string;
  readonly described: string;
  readonly add: (files: readonly File[]) => void;
  /** Leads a phone to its camera at once, in place of its files. */
  readonly camera?: boolean;
}

function FileInput({ id, name, described, add, camera = false }: InputProps) {
  return (
    <input
      id={id}
      type="file"
      multiple={!camera}
      accept={camera ? 'image/*' : accept}
      capture={camera ? 'environment' : undefined}
      aria-label={name}
      aria-describedby={described}
      onChange={(event) => {
        add([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  );
}

interface LineProps {
  readonly upload: Upload;
  /** Whether the time at which it was chosen is shown. */
  readonly timed: boolean;
  readonly retry: () => void;
  readonly remove: () => void;
}

function UploadLine({ upload, timed, retry, remove }: LineProps) {
  const { name, size, stage, bytes, fault, again, kept, chosenAt } = upload;
  const part = size === 0 ? 0 : Math.round((bytes / size) * 100);
  const under = stage === 'reading' || stage === 'sending';
  return (
    <li>
      <Icon name="report" />
      {kept === null ? <span className="file-name">{name}</span> : <FileLink file={kept} />}
      {stage === 'failed' ? (
        <span className="fault" role="alert">
          {fault}
        </span>
      ) : (
        <span className="quiet">
          {under
            ? text(stage === 'reading' ? 'files.reading' : 'files.sending', { size: sizeOf(size), part })
            : kindOf(upload)}
        </span>
      )}
      {timed && chosenAt !== null && <span className="quiet unbroken">{shanghaiTime(chosenAt)}</span>}
      {again && (
        <button type="button" className="button" onClick={retry} aria-label={text('files.retryOf', { name })}>
          {text('files.retry')}
        </button>
      )}
      <button type="button" className="button round" onClick={remove} aria-label={text('files.remove', { name })}>
        <Icon name="close" />
      </button>
      {under && <progress max={100} value={part} aria-label={text('files.progress', { name })} />}
    </li>
  );
}
