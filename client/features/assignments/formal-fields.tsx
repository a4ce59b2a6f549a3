import { Field } from '../../design/field.tsx';
import type { Faults } from '../../design/use-form.ts';
import { text } from '../../i18n/text.ts';
import type { WrittenReport } from './kept-report.ts';

/** The names of the fields of a formal report, as complaints call them. */
export const formalNames = ['docNo', 'signer', 'docSealed'] as const;

/** The document as which the completion of a special item goes up: its number, who signed it, and the seal (M-70). */
export function FormalFields({ words, first, faults }: { words: WrittenReport; first: string; faults: Faults }) {
  return (
    <fieldset className="form formal">
      <legend>{text('formal.title')}</legend>
      <div className="pair">
        <Field label={text('formal.docNo')} name="docNo" maxLength={60} defaultValue={words.docNo} faults={faults} />
        <Field
          label={text('formal.signer')}
          name="signer"
          maxLength={50}
          defaultValue={words.signer === '' ? first : words.signer}
          faults={faults}
          help={text('formal.signerHelp')}
        />
      </div>
      <label className="tick">
        <input
          type="checkbox"
          name="docSealed"
          defaultChecked={words.docSealed}
          aria-invalid={faults.docSealed !== undefined}
          aria-describedby="doc-sealed-note"
        />
        {text('formal.sealed')}
      </label>
      <span id="doc-sealed-note" className="fault">
        {faults.docSealed ?? ''}
      </span>
    </fieldset>
  );
}
