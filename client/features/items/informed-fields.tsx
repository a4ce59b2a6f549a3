import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import type { Faults } from '../../design/use-form.ts';
import type { InformedHow } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';

const hows: readonly InformedHow[] = ['LETTER', 'PHONE', 'MEETING', 'VISIT'];
const proposed: readonly string[] = ['DEPUTY_SUGGESTION', 'CPPCC_PROPOSAL', 'CPPCC_OPINION_DAY'];

/** Whether a matter of this source has a proposer, so that its forms ask who was told. */
export const hasProposer = (source: string): boolean => proposed.includes(source);

export const informedNames = ['informed', 'informed.whom', 'informed.how', 'informed.on'] as const;

/** Who of the proposers was told, how and on which day. */
export function InformedFields({ faults, whom, latest }: { faults: Faults; whom: string; latest: string }) {
  return (
    <fieldset className="form">
      <legend>{text('rolling.informed')}</legend>
      <Field
        label={text('rolling.whom')}
        name="informed.whom"
        required
        maxLength={100}
        defaultValue={whom}
        faults={faults}
      />
      <div className="pair">
        <Choice
          label={text('rolling.how')}
          name="informed.how"
          options={hows.map((value) => ({ value, label: text(`informedHow.${value}` as TextId) }))}
          fault={faults['informed.how']}
        />
        <Field
          label={text('rolling.on')}
          name="informed.on"
          type="date"
          max={latest}
          defaultValue={latest}
          required
          faults={faults}
        />
      </div>
    </fieldset>
  );
}

/** What the fields say; nothing where they are not shown. */
export function informedIn(values: Readonly<Record<string, string>>) {
  const { 'informed.whom': whom, 'informed.how': how = 'LETTER', 'informed.on': on = '' } = values;
  return whom === undefined ? undefined : { whom, how: how as InformedHow, on };
}
