import { Field } from '../../design/field.tsx';
import type { Faults } from '../../design/use-form.ts';
import { text } from '../../i18n/text.ts';

interface Props {
  readonly lines: readonly number[];
  readonly change: (lines: readonly number[]) => void;
  readonly faults: Faults;
}

const mostLines = 30;

/** The schedule that the fields of a form hold. */
export const scheduleIn = (values: Readonly<Record<string, string>>, lines: readonly number[]) =>
  lines.map((at) => ({ on: values[`on${at}`] ?? '', words: values[`words${at}`] ?? '' }));

/** What is done on which day; a plan may do without. */
export function ScheduleFields({ lines, change, faults }: Props) {
  const under = (name: string, place: string): Faults =>
    faults[`schedule.${place}`] === undefined ? {} : { [name]: faults[`schedule.${place}`] ?? '' };
  return (
    <fieldset>
      <legend>{text('joint.schedule')}</legend>
      {lines.map((at, place) => (
        <div key={at} className="joint-line">
          <Field
            label={text('joint.day')}
            name={`on${at}`}
            type="date"
            required
            faults={under(`on${at}`, `${place}.on`)}
          />
          <Field
            label={text('joint.work')}
            name={`words${at}`}
            required
            maxLength={200}
            faults={under(`words${at}`, `${place}.words`)}
          />
          <button type="button" className="button plain" onClick={() => change(lines.filter((one) => one !== at))}>
            {text('targets.drop')}
          </button>
        </div>
      ))}
      {lines.length < mostLines && (
        <button type="button" className="button plain" onClick={() => change([...lines, (lines.at(-1) ?? 0) + 1])}>
          {text('joint.addLine')}
        </button>
      )}
    </fieldset>
  );
}
