import { Link } from 'react-router';
import type { MatrixCheckQuery, MatrixField } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { fieldNames, type MatrixColumns } from './matrix-mapping.tsx';

type Checked = Extract<NonNullable<MatrixCheckQuery['matrixCheck']>, { __typename: 'MatrixCheck' }>;

/** A line of the file as it was tried. */
export type CheckedLine = Checked['lines'][number];

interface Props {
  readonly lines: readonly CheckedLine[];
  readonly columns: MatrixColumns;
}

/** The lines as the file has them, in its columns; what must be mended stands in its cell with the remedy. */
export function MatrixTable({ lines, columns }: Props) {
  const shown = [...columns].sort((a, b) => a.at - b.at).map(({ field }) => field);
  return (
    <table className="table stack sheet-lines">
      <thead>
        <tr>
          <th scope="col">{text('imports.row')}</th>
          {shown.map((field) => (
            <th key={field} scope="col">
              {text(fieldNames[field])}
            </th>
          ))}
          <th scope="col">{text('imports.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.row}>
            <th scope="row" className="unbroken quiet">
              {line.row}
            </th>
            {shown.map((field) => (
              <LineCell key={field} line={line} field={field} />
            ))}
            <td data-label={text('imports.becomes')}>
              <Outcome line={line} shown={shown} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LineCell({ line, field }: { line: CheckedLine; field: MatrixField }) {
  const faults = line.faults.filter((one) => one.field === field);
  const cell = line.cells.find((one) => one.field === field)?.text ?? '';
  return (
    <td data-label={text(fieldNames[field])} className={faults.length > 0 ? 'faulty' : undefined}>
      <span>{cell === '' && faults.length === 0 ? '—' : cell}</span>
      {faults.map((fault) => (
        <span key={fault.code} className="cell-fault">
          <b>{`${fault.cell} ${fault.message}`}</b>
          <span>{fault.remedy}</span>
        </span>
      ))}
    </td>
  );
}

/** What becomes of a line: a matter that is there, cells to mend, or a new matter with the units it names. */
function Outcome({ line, shown }: { line: CheckedLine; shown: readonly MatrixField[] }) {
  const elsewhere = line.faults.filter(({ field }) => field == null || !shown.includes(field));
  if (line.itemId != null) return <KnownMatter line={line} />;
  if (line.faults.length > 0)
    return (
      <>
        <span className="chip bad">{text('imports.mend', { count: line.faults.length })}</span>
        {elsewhere.map((fault) => (
          <span key={fault.code + fault.cell} className="cell-fault">
            <b>{`${fault.cell} ${fault.message}`}</b>
            <span>{fault.remedy}</span>
          </span>
        ))}
      </>
    );
  const supports = line.supports.map(({ shortName }) => shortName).join('、');
  const limit = line.dueOn ?? text('imports.workingDays', { days: line.workingDays ?? 0 });
  return (
    <>
      <span className="chip">{text('imports.fresh')}</span>
      <span className="becomes">
        {line.title}
        <span className="quiet">{`${line.lead?.shortName ?? ''}${supports === '' ? '' : `（${supports}）`} · ${limit}`}</span>
      </span>
    </>
  );
}

/** The number of a matter that a line is already, as a way to it. */
export function KnownMatter({ line }: { line: CheckedLine }) {
  return (
    <>
      <Link to={`/items/${line.itemId}`}>{line.itemNumber}</Link>
      <span className="quiet">{text(line.differs ? 'imports.differs' : 'imports.known')}</span>
    </>
  );
}
