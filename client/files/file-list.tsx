import { useSession } from '../access/session.tsx';
import { Icon } from '../design/icon.tsx';
import { text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';
import './files.css';
import type { KeptFile } from './upload.ts';

/** A size as people read it. */
export const sizeOf = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;

/** Kind and size of a file in few letters. */
export const kindOf = ({ name, size }: Pick<KeptFile, 'name' | 'size'>): string =>
  `${name.split('.').at(-1)?.toUpperCase() ?? ''} · ${sizeOf(size)}`;

/** A link to the bytes of a file; a link carries no header, so the acting post, and under what it reads, stand in its address. */
export function FileLink({ file }: { file: KeptFile }) {
  const { viewer, order } = useSession();
  const named = new URLSearchParams({
    ...(viewer.actingPostId == null ? {} : { post: viewer.actingPostId }),
    ...(order === null ? {} : { order: order.id }),
  });
  return (
    <a className="file-name" href={`/files/${file.id}?${named}`} download={file.name}>
      {file.name}
    </a>
  );
}

/** The files of a record, with the time at which each was sent where that is asked for; nothing when it has none. */
export function FileList({ files }: { files: readonly (KeptFile & { readonly uploadedAt?: string })[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="files" aria-label={text('files.title')}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="report" />
          <FileLink file={file} />
          <span className="quiet">{kindOf(file)}</span>
          {file.uploadedAt !== undefined && <span className="quiet unbroken">{shanghaiTime(file.uploadedAt)}</span>}
        </li>
      ))}
    </ul>
  );
}
