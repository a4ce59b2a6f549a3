import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { ExportMenu } from '../../design/export-menu.tsx';
import { PageState } from '../../design/state.tsx';
import { text } from '../../i18n/text.ts';
import { TableUpload } from '../../orders/table-upload.tsx';
import { matrixFileDocument } from './imports.documents.ts';
import './imports.css';
import { MatrixCheckCard } from './matrix-check.tsx';
import { MappingCard, type MatrixColumns } from './matrix-mapping.tsx';
import { type DraftSettings, firstSettings, SettingsCard } from './matrix-settings.tsx';

/** Imports a responsibility matrix: the file, what its columns hold, and what would be registered, each fault in its cell (M-19). */
export function ImportsPage() {
  const [search, setSearch] = useSearchParams();
  const [settings, setSettings] = useState(firstSettings); // kept when the mended file is chosen
  const file = search.get('file');
  return (
    <>
      <header>
        <h1>{text('imports.title')}</h1>
        <Link className="button" to="/items">
          {text('imports.toItems')}
        </Link>
      </header>
      <TableUpload<{ id: string }>
        path="/matrix-files"
        onSent={({ id }) => setSearch({ file: id })}
        label={text('imports.choose')}
        help={text('imports.help')}
        template="/matrix-template.xlsx"
        templateName={text('imports.templateName')}
      />
      {file !== null && <Chosen key={file} id={file} settings={settings} setSettings={setSettings} />}
    </>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly settings: DraftSettings;
  readonly setSettings: (settings: DraftSettings) => void;
}

function Chosen({ id, settings, setSettings }: ChosenProps) {
  const [{ data, error }, again] = useQuery({ query: matrixFileDocument, variables: { id } });
  const [columns, setColumns] = useState<MatrixColumns | null>(null);
  if (data === undefined) return <PageState failed={error !== undefined} retry={() => again()} />;
  const file = data.matrixFile;
  if (file == null) return <Card title={text('imports.file')}>{text('imports.gone')}</Card>;
  const found = file.columns.flatMap(({ field, at }) => (field == null ? [] : [{ field, at }]));
  return (
    <>
      <div className="import-desk">
        <SettingsCard settings={settings} change={setSettings} />
        <MappingCard file={file} columns={columns ?? found} change={setColumns} />
      </div>
      <MatrixCheckCard file={file} columns={columns ?? found} settings={settings} />
      {file.importedAt != null && settings.document.trim() !== '' && (
        <ExportMenu list="matrix" narrowed={{ document: settings.document.trim() }} />
      )}
    </>
  );
}
