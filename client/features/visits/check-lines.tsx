import { Fragment } from 'react';
import { Field } from '../../design/field.tsx';
import type { Faults } from '../../design/use-form.ts';
import type { CheckResult, VisitCheckInput, VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import './visit-team.css';

type Checks = VisitWholeFragment['checks'];
type Values = Readonly<Record<string, string>>;

const results: readonly CheckResult[] = ['CONFORMS', 'FAILS', 'DOES_NOT_APPLY'];

/** What was chosen for each line, in their order; the server asks for those that are left out. */
export const checksIn = (checks: Checks, values: Values): VisitCheckInput[] =>
  checks.flatMap(({ id }) => {
    const result = results.find((one) => one === values[`check.${id}`]);
    return result === undefined ? [] : [{ visitCheckId: id, result, note: values[`note.${id}`] ?? '' }];
  });

/** The fields of the remarks, as the server names them. */
export const noteNames = (checks: Checks): string[] => checks.map((_, n) => `checks.${n}.note`);

const noteFault = (id: string, wrong: string | undefined): Faults =>
  wrong === undefined ? {} : { [`note.${id}`]: wrong };

interface Props {
  readonly checks: Checks;
  /** What was typed on this device and not handed in yet. */
  readonly kept: Values;
  /** The lines that were sent last, by which the server complains. */
  readonly given: readonly string[];
  readonly faults: Faults;
}

/** The lines of the checklist of a visit on site, each answered by one touch (M-116). */
export function CheckLines({ checks, kept, given, faults }: Props) {
  if (checks.length === 0) return null;
  return (
    <section className="check-lines" aria-label={text('checklist.one')}>
      {faults.checks !== undefined && (
        <p className="fault" role="alert">
          {faults.checks}
        </p>
      )}
      {checks.map(({ id, section, words }, n) => (
        <Fragment key={id}>
          {section !== '' && section !== checks[n - 1]?.section && <h3>{section}</h3>}
          <fieldset className="visit-grade">
            <legend>{words}</legend>
            <div className="segmented check-results">
              {results.map((value) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`check.${id}`}
                    value={value}
                    defaultChecked={kept[`check.${id}`] === value}
                  />
                  <span>{text(`checkResult.${value}`)}</span>
                </label>
              ))}
            </div>
            <Field
              label={text('checklist.note')}
              name={`note.${id}`}
              maxLength={500}
              defaultValue={kept[`note.${id}`]}
              faults={noteFault(id, faults[`checks.${given.indexOf(id)}.note`])}
            />
          </fieldset>
        </Fragment>
      ))}
    </section>
  );
}
