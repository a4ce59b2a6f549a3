import { useState } from 'react';
import { useMutation } from 'urql';
import type { MatrixCheckInput } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { importMatrixDocument } from './imports.documents.ts';

interface Props {
  readonly input: MatrixCheckInput;
  readonly total: number;
  readonly fresh: number;
  readonly faultyCells: number;
}

/** Imports what was tried, all or none; disabled with its reason while a cell is to mend or nothing is new. */
export function ImportButton({ input, total, fresh, faultyCells }: Props) {
  const [{ fetching }, run] = useMutation(importMatrixDocument);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState({ words: '', bad: false });
  const closed =
    faultyCells > 0
      ? text('imports.mendFirst', { count: faultyCells })
      : total === 0
        ? text('imports.noLines')
        : fresh === 0
          ? text('imports.nothingNew')
          : '';
  const send = async (): Promise<void> => {
    const { data } = await run({ input: { key, ...input } });
    const answer = data?.answer;
    if (answer === undefined) return setTold({ words: `${text('app.failed')} ${text('app.failedHelp')}`, bad: true });
    setKey(crypto.randomUUID());
    if (answer.__typename === 'Problem')
      setTold({ words: [answer.message, ...answer.fields.map(({ message }) => message)].join(' '), bad: true });
    else setTold({ words: text('imports.done', { registered: answer.registered, known: answer.known }), bad: false });
  };
  return (
    <div className="import-act">
      <button
        type="button"
        className="button main"
        disabled={closed !== '' || fetching}
        aria-describedby="import-why"
        onClick={() => void send()}
      >
        {text('imports.import', { count: fresh })}
      </button>
      <span id="import-why" className="quiet">
        {closed}
      </span>
      {told.words !== '' && (
        <p className={told.bad ? 'notice bad' : 'notice'} role="status">
          {told.words}
        </p>
      )}
    </div>
  );
}
