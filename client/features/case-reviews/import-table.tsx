import { type TextId, text } from '../../i18n/text.ts';
import type { CaseColumn, ImportRow, RowStanding } from './import-rows.ts';

interface Props {
  readonly rows: readonly { readonly row: ImportRow; readonly standing: RowStanding }[];
  readonly onMend: (row: ImportRow) => void;
  readonly onLeave: (line: number, leftOut: boolean) => void;
}

const tones: Readonly<Record<RowStanding, string>> = {
  ready: 'chip good',
  faulty: 'chip bad',
  twice: 'chip bad',
  known: 'chip',
  leftOut: 'chip',
};

/** The rows of a file as they were understood; what must be mended stands in its cell. */
export function ImportTable({ rows, onMend, onLeave }: Props) {
  return (
    <table className="table stack sheet-lines">
      <thead>
        <tr>
          <th scope="col">{text('imports.row')}</th>
          <th scope="col">{text('case.number')}</th>
          <th scope="col">{text('case.subject')}</th>
          <th scope="col">{text('case.handler')}</th>
          <th scope="col">{text('case.closedOn')}</th>
          <th scope="col">{text('case.complainant')}</th>
          <th scope="col">{text('caseImport.result')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, standing }) => (
          <tr key={row.line}>
            <th scope="row" className="unbroken quiet">
              {row.line}
            </th>
            <Cell row={row} label="case.number" paths={['number']} shown={row.values.number} />
            <Cell row={row} label="case.subject" paths={['subject']} shown={row.values.subject} />
            <Cell row={row} label="case.handler" paths={['handlerUnitId']} shown={row.handlerName} />
            <Cell row={row} label="case.closedOn" paths={['closedOn']} shown={row.values.closedOn} unbroken />
            <Cell row={row} label="case.complainant" paths={person} shown={personIn(row)} />
            <td data-label={text('caseImport.result')}>
              <span className={tones[standing]}>{text(`rowStanding.${standing}` as TextId)}</span>
              {standing !== 'known' && <Buttons row={row} onMend={onMend} onLeave={onLeave} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const person: readonly CaseColumn[] = ['complainantName', 'complainantPhone', 'complainantAddress'];

const personIn = ({ values }: ImportRow): string =>
  person
    .map((column) => values[column])
    .filter(Boolean)
    .join(' · ');

interface CellProps {
  readonly row: ImportRow;
  readonly label: TextId;
  readonly paths: readonly CaseColumn[];
  readonly shown: string;
  readonly unbroken?: boolean;
}

function Cell({ row, label, paths, shown, unbroken = false }: CellProps) {
  const faults = row.faults.filter(({ path }) => (paths as readonly string[]).includes(path));
  return (
    <td data-label={text(label)} className={faults.length > 0 ? 'faulty' : undefined}>
      <span className={unbroken ? 'unbroken' : undefined}>{shown === '' && faults.length === 0 ? '—' : shown}</span>
      {faults.map(({ path, cell, message }) => (
        <span key={path} className="cell-fault">
          <b>{`${cell} ${message}`.trim()}</b>
        </span>
      ))}
    </td>
  );
}

function Buttons({ row, onMend, onLeave }: { row: ImportRow } & Pick<Props, 'onMend' | 'onLeave'>) {
  return (
    <div className="row-actions">
      {!row.leftOut && (
        <button
          type="button"
          className="button"
          aria-label={text('caseImport.mendTitle', { line: row.line })}
          onClick={() => onMend(row)}
        >
          {text('caseImport.mend')}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-label={text(row.leftOut ? 'caseImport.takeLine' : 'caseImport.leaveLine', { line: row.line })}
        onClick={() => onLeave(row.line, row.leftOut !== true)}
      >
        {text(row.leftOut ? 'caseImport.take' : 'caseImport.leave')}
      </button>
    </div>
  );
}
