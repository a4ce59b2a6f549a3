import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import type { Faults } from '../design/use-form.ts';
import type { VerificationMethod } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { LongText } from './long-text.tsx';

const methods: readonly VerificationMethod[] = ['DESK', 'SITE', 'UNANNOUNCED', 'PHONE'];

/** The ways of checking to choose from. */
export const methodOptions = () => methods.map((value) => ({ value, label: text(`method.${value}` as TextId) }));

/** The names of the fields of a check, as complaints call them. */
export const checkNames = ['check.method', 'check.checked', 'check.evidence', 'check.verified'] as const;

/** The fields of a check of one task: how, what, on which evidence, and the number that it verifies. */
export function CheckFields({ faults, verified }: { faults: Faults; verified: number }) {
  return (
    <>
      <div className="pair">
        <Choice
          label={text('checks.method')}
          name="check.method"
          options={methodOptions()}
          fault={faults['check.method']}
        />
        <Field
          label={text('checks.number')}
          name="check.verified"
          type="number"
          min={0}
          max={100}
          required
          defaultValue={verified}
          faults={faults}
        />
      </div>
      <LongText label={text('checks.checked')} name="check.checked" fault={faults['check.checked']} />
      <LongText label={text('checks.evidence')} name="check.evidence" fault={faults['check.evidence']} />
    </>
  );
}

/** A check as it is sent. */
export const checkOf = (values: Readonly<Record<string, string>>) => ({
  method: values['check.method'] as VerificationMethod,
  checked: values['check.checked'] ?? '',
  evidence: values['check.evidence'] ?? '',
  verified: Number(values['check.verified']),
});
