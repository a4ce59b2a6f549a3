import { Card } from '../../design/card.tsx';
import type { MatrixCheckInput, MatrixField, MatrixFileQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';

/** Which column of the file is which field. */
export type MatrixColumns = MatrixCheckInput['columns'];

export type MatrixFile = NonNullable<MatrixFileQuery['matrixFile']>;

/** What a column may hold, in words. */
export const fieldNames = {
  line: 'imports.line',
  aspect: 'imports.aspect',
  title: 'imports.name',
  task: 'imports.task',
  target: 'imports.target',
  lead: 'imports.lead',
  supports: 'imports.supports',
  leader: 'imports.leader',
  limit: 'imports.limit',
} as const satisfies Record<MatrixField, TextId>;

const fields = Object.keys(fieldNames) as MatrixField[];

interface Props {
  readonly file: MatrixFile;
  readonly columns: MatrixColumns;
  readonly change: (columns: MatrixColumns) => void;
}

/** What each column of the sheet holds: found by its head, changed by hand. */
export function MappingCard({ file, columns, change }: Props) {
  const give = (at: number, field: string): void => {
    const others = columns.filter((one) => one.at !== at && one.field !== field);
    change(field === '' ? others : [...others, { field: field as MatrixField, at }]);
  };
  const subtitle = text('imports.heads', { name: file.name, row: file.headRow });
  return (
    <Card title={text('imports.columns')} subtitle={subtitle}>
      <ul className="mapping">
        {file.columns.map(({ at, letters, head, sample }) => (
          <li key={at}>
            <span className="letters">{letters}</span>
            <span className="head">
              <b>{head || text('imports.noHead')}</b>
              <span className="quiet">{sample}</span>
            </span>
            <select
              aria-label={text('imports.holds', { column: letters })}
              value={columns.find((one) => one.at === at)?.field ?? ''}
              onChange={(event) => give(at, event.target.value)}
            >
              <option value="">{text('imports.nothing')}</option>
              {fields.map((field) => (
                <option key={field} value={field}>
                  {text(fieldNames[field])}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Card>
  );
}
