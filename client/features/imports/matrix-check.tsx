import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { PageState } from '../../design/state.tsx';
import type { MatrixCheckInput } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ImportButton } from './import-button.tsx';
import { matrixCheckDocument } from './imports.documents.ts';
import type { MatrixColumns, MatrixFile } from './matrix-mapping.tsx';
import type { DraftSettings } from './matrix-settings.tsx';
import { MatrixTable } from './matrix-table.tsx';

interface Props {
  readonly file: MatrixFile;
  readonly columns: MatrixColumns;
  readonly settings: DraftSettings;
}

/** What the import would register, line by line, asked anew with every change; nothing is written until it is imported. */
export function MatrixCheckCard({ file, columns, settings }: Props) {
  const { viewer } = useSession();
  const [show, setShow] = useState<'all' | 'faulty'>('all');
  const [pages, setPages] = useState<readonly number[]>([0]);
  const { dueOn, originatedOn, ...rest } = settings;
  const input: MatrixCheckInput = {
    fileId: file.id,
    columns: columns.map(({ field, at }) => ({ field, at })),
    ...rest,
    originatedOn: originatedOn || shanghaiDay(viewer.now),
    ...(dueOn === '' ? {} : { dueOn }),
  };
  const at = pages.at(-1) ?? 0;
  const variables = { input, afterRow: at, faultyOnly: show === 'faulty' };
  const pause = settings.document.trim() === '';
  const [{ data, error }, again] = useQuery({ query: matrixCheckDocument, variables, pause });
  const found = pause ? undefined : data?.matrixCheck;
  const narrow = (next: 'all' | 'faulty'): void => {
    setShow(next);
    setPages([0]);
  };
  const summary =
    found?.__typename === 'MatrixCheck'
      ? text('imports.summary', {
          total: found.total,
          fresh: found.fresh,
          known: found.known,
          cells: found.faultyCells,
        })
      : undefined;
  return (
    <Card
      title={text('imports.check')}
      subtitle={summary}
      right={
        <Segmented
          label={text('imports.show')}
          value={show}
          onChange={narrow}
          options={[
            { value: 'all', label: text('imports.all') },
            { value: 'faulty', label: text('imports.faulty') },
          ]}
        />
      }
    >
      {pause && <p className="quiet">{text('imports.documentFirst')}</p>}
      {!pause && found == null && <PageState failed={error !== undefined} retry={() => again()} />}
      {found?.__typename === 'Problem' && (
        <p className="notice bad" role="status">
          {found.message} {found.fields.map(({ message }) => message).join(' ')}
        </p>
      )}
      {found?.__typename === 'MatrixCheck' && (
        <>
          <ImportButton input={input} fresh={found.fresh} faultyCells={found.faultyCells} total={found.total} />
          <div className="scroll">
            <MatrixTable lines={found.lines} columns={columns} />
          </div>
          {found.lines.length === 0 && (
            <p className="quiet">{text(show === 'faulty' ? 'imports.noFaults' : 'imports.noLines')}</p>
          )}
          <p className="more">
            {pages.length > 1 && (
              <button type="button" className="button" onClick={() => setPages(pages.slice(0, -1))}>
                {text('imports.before')}
              </button>
            )}
            {found.nextRow != null && (
              <button type="button" className="button" onClick={() => setPages([...pages, found.nextRow as number])}>
                {text('imports.next')}
              </button>
            )}
          </p>
        </>
      )}
    </Card>
  );
}
