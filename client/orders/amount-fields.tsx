import { Field } from '../design/field.tsx';
import type { Faults } from '../design/use-form.ts';
import { graphql } from '../graphql/generated/gql.ts';
import type { AmountInput, OwnLineFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import './quantities.css';

/** A line that a task answers for itself, with what was last said of it. */
export const ownLineFragment = graphql(`
  fragment OwnLine on OwnLine {
    line
    name
    unit
    measure
    target
    staged
    claimed {
      amount
      over
    }
    verified {
      amount
      over
    }
  }
`);

/** What stands in the fields of amounts, by their names. */
export type Typed = Readonly<Record<string, string | undefined>>;

interface Props {
  readonly lines: readonly OwnLineFragment[];
  readonly given: Typed;
  readonly faults: Faults;
  /** Before the names of the fields, as complaints call them. */
  readonly prefix?: string;
  /** Beside the target: what was claimed, for who checks it. */
  readonly claimed?: boolean;
}

/** Whether a task says amounts: something that it answers for is counted. */
export const isCounted = (lines: readonly OwnLineFragment[]): boolean => lines.some(({ staged }) => !staged);

/** How much of each line, in its unit, with what is asked beside it; a line left empty stays as it was. */
export function AmountFields({ lines, given, faults, prefix = '', claimed = false }: Props) {
  const complaints = Object.entries(faults).filter(([path]) => path.startsWith(`${prefix}amounts`));
  return (
    <fieldset className="amounts">
      <legend>{text('amounts.title')}</legend>
      {lines.map((line) => (
        <div className="pair" key={line.line}>
          <Field
            label={labelOf(line)}
            name={`${prefix}amount.${line.line}`}
            type="number"
            inputMode="decimal"
            min={0}
            max={line.staged ? 100 : undefined}
            step="0.001"
            defaultValue={given[`amount.${line.line}`] ?? ''}
            help={helpOf(line, claimed)}
          />
          {line.measure === 'WEIGHTED_MEAN' && !line.staged && (
            <Field
              label={text('amounts.over')}
              name={`${prefix}over.${line.line}`}
              type="number"
              inputMode="decimal"
              min={0.001}
              step="0.001"
              defaultValue={given[`over.${line.line}`] ?? ''}
              help={text('amounts.overHelp')}
            />
          )}
        </div>
      ))}
      {complaints.length > 0 && (
        <p className="fault" tabIndex={-1} aria-invalid>
          {complaints.map(([, message]) => message).join(' ')}
        </p>
      )}
    </fieldset>
  );
}

const labelOf = ({ name, unit, staged }: OwnLineFragment): string =>
  staged ? text('amounts.staged', { name }) : unit === '' ? name : text('amounts.line', { name, unit });

function helpOf({ target, unit, staged, claimed: said }: OwnLineFragment, claimed: boolean): string {
  const asked = staged ? '' : text('amounts.target', { value: target, unit });
  const told = claimed && said != null ? text('amounts.told', { value: said.amount, unit: staged ? '%' : unit }) : '';
  return [asked, told].filter((one) => one !== '').join(' · ');
}

/** The names of the fields of lines, as complaints call them. */
export const amountNames = (lines: readonly OwnLineFragment[], prefix = ''): string[] => [
  `${prefix}amounts`,
  ...lines.flatMap((_, at) => ['line', 'amount', 'over'].map((part) => `${prefix}amounts.${at}.${part}`)),
];

/** What was said last, as fields begin with it. */
export const saidBefore = (lines: readonly OwnLineFragment[], told: 'claimed' | 'verified'): Typed =>
  Object.fromEntries(
    lines.flatMap(({ line, ...one }) => {
      const said = one[told];
      return said == null ? [] : typedOf({ line, ...said });
    }),
  );

/** An amount as its fields hold it. */
export const typedOf = ({ line, amount, over }: { line: number; amount: number; over?: number | null }) => [
  [`amount.${line}`, String(amount)] as const,
  ...(over == null ? [] : [[`over.${line}`, String(over)] as const]),
];

/** The amounts that stand in the fields; lines left empty are left out. */
export function amountsIn(lines: readonly OwnLineFragment[], values: Typed, prefix = ''): AmountInput[] {
  return lines.flatMap(({ line }) => {
    const [amount = '', over = ''] = [values[`${prefix}amount.${line}`], values[`${prefix}over.${line}`]];
    return amount.trim() === ''
      ? []
      : [{ line, amount: Number(amount), over: over.trim() === '' ? null : Number(over) }];
  });
}

/** Complaints with that about the percentage among those about amounts, where amounts are what is asked. */
export const asAmounts = (faults: Faults, percent: string, prefix = ''): Faults =>
  faults[percent] === undefined ? faults : { ...faults, [`${prefix}amounts`]: text('amounts.needed') };
