import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import type { Faults } from '../design/use-form.ts';
import { FileField } from '../files/file-field.tsx';
import type { useAttached } from '../files/use-attached.ts';
import type { OwnLineFragment, VerificationMethod } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { AmountFields, amountNames, amountsIn, asAmounts, isCounted, saidBefore } from './amount-fields.tsx';
import { LongText } from './long-text.tsx';

const methods: readonly VerificationMethod[] = ['DESK', 'SITE', 'UNANNOUNCED', 'PHONE'];

/** The ways of checking to choose from. */
export const methodOptions = () => methods.map((value) => ({ value, label: text(`method.${value}` as TextId) }));

/** The names of the fields of a check, as complaints call them. */
export const checkNames = (lines: readonly OwnLineFragment[]): string[] => [
  ...['check.method', 'check.checked', 'check.evidence', 'check.verified', 'check.fileIds'],
  ...amountNames(lines, 'check.'),
];

interface Props {
  readonly faults: Faults;
  readonly verified: number;
  readonly lines: readonly OwnLineFragment[];
  readonly files: ReturnType<typeof useAttached>;
}

/** The fields of a check of one task: how, what, on which evidence, and the amounts or the number that it verifies. */
export function CheckFields({ faults, verified, lines, files }: Props) {
  const counted = isCounted(lines);
  return (
    <>
      <div className={counted ? undefined : 'pair'}>
        <Choice
          label={text('checks.method')}
          name="check.method"
          options={methodOptions()}
          fault={faults['check.method']}
        />
        {!counted && (
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
        )}
      </div>
      {counted && (
        <AmountFields
          lines={lines}
          given={{ ...saidBefore(lines, 'claimed'), ...saidBefore(lines, 'verified') }}
          faults={asAmounts(faults, 'check.verified', 'check.')}
          prefix="check."
          claimed
        />
      )}
      <LongText label={text('checks.checked')} name="check.checked" fault={faults['check.checked']} />
      <LongText label={text('checks.evidence')} name="check.evidence" fault={faults['check.evidence']} />
      <FileField {...files.field} fault={faults['check.fileIds']} />
    </>
  );
}

/** A check as it is sent. */
export const checkOf = (
  values: Readonly<Record<string, string>>,
  lines: readonly OwnLineFragment[],
  fileIds: string[],
) => ({
  fileIds,
  method: values['check.method'] as VerificationMethod,
  checked: values['check.checked'] ?? '',
  evidence: values['check.evidence'] ?? '',
  ...(isCounted(lines)
    ? { amounts: amountsIn(lines, values, 'check.') }
    : { verified: Number(values['check.verified']) }),
});
