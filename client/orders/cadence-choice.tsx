import { Choice } from '../design/choice.tsx';
import type { ReportCadence } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

const cadences: readonly ReportCadence[] = ['WEEKLY', 'HALF_MONTHLY', 'MONTHLY', 'QUARTERLY', 'NONE'];

/** The cadence that a form names; none when it asks for no reports. */
export const cadenceOf = (value: string | undefined): ReportCadence => cadences.find((one) => one === value) ?? 'NONE';

/** The cadences that may be asked, the usual one first: none by a first order, below it as often as above and never more often. */
const cadencesFor = (asked: ReportCadence | undefined): readonly ReportCadence[] =>
  asked === undefined ? ['NONE', ...cadences.slice(0, -1)] : cadences.slice(cadences.indexOf(asked));

/** How often whoever receives an order reports; nothing to choose for a holder that is not asked to report itself. */
export function CadenceChoice({ asked, fault }: { asked: ReportCadence | undefined; fault: string | undefined }) {
  if (asked === 'NONE') return null;
  return (
    <Choice
      label={text('orders.cadence')}
      name="reportCadence"
      options={cadencesFor(asked).map((value) => ({ value, label: text(`cadence.${value}` as TextId) }))}
      fault={fault}
    />
  );
}
