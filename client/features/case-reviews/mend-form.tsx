import { useState } from 'react';
import { useForm } from '../../design/use-form.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { CaseFields, caseFieldNames, writtenIn } from './case-fields.tsx';
import type { ImportRow } from './import-rows.ts';

interface Props {
  readonly row: ImportRow;
  readonly close: () => void;
  /** Takes the row as it was mended; whether it is good now the server says when it is registered. */
  readonly mend: (row: ImportRow) => void;
}

/** Mends one row of a file before it is registered. */
export function MendForm({ row, close, mend }: Props) {
  const [handlerName, setHandlerName] = useState(row.handlerName);
  const form = useForm(async (values) => {
    mend({ ...row, values: writtenIn(values), handlerName, faults: [] });
    close();
    return null;
  });
  const faults = Object.fromEntries(row.faults.map(({ path, message }) => [`cases.0.${path}`, message]));
  return (
    <ActDrawer
      title={text('caseImport.mendTitle', { line: row.line })}
      submit={text('caseImport.mended')}
      form={form}
      names={caseFieldNames}
      onClose={close}
      refresh={close}
    >
      <CaseFields faults={faults} row={row} onUnit={setHandlerName} />
    </ActDrawer>
  );
}
