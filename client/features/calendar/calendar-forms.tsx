import { useId } from 'react';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';

const importDocument = graphql(`
  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {
    answer: importHolidayYear(input: $input) {
      __typename
      ... on HolidayYear {
        id
        year
        source
        holidays
        makeups
        workingDays
        version
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

const advanceDocument = graphql(`
  mutation AdvanceClock($input: AdvanceClockInput!) {
    answer: advanceClock(input: $input) {
      __typename
      ... on Clock {
        now
      }
      ... on Problem {
        message
        ruleId
        fields {
          path
          message
        }
      }
    }
  }
`);

const datesIn = (typed: string | undefined): string[] => (typed ?? '').split(/[\s,,、;;]+/).filter((one) => one !== '');
const isDate = (one: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(one);

/** Imports or replaces the arrangement of a year. */
export function ImportForm({ versionOf, close }: { versionOf: (year: number) => number; close: () => void }) {
  const id = useId();
  const write = useWrite(importDocument);
  const form = useForm(async (values, key) => {
    const [year, holidays, makeups] = [Number(values.year), datesIn(values.holidays), datesIn(values.makeups)];
    const wrong = (
      [
        ['holidays', holidays],
        ['makeups', makeups],
      ] as const
    ).filter(([, dates]) => !dates.every(isDate));
    if (wrong.length > 0)
      return { message: '', fields: wrong.map(([path]) => ({ path, message: text('calendar.importHelp') })) };
    const refused = await write({
      key,
      year,
      source: values.source ?? '',
      holidays,
      makeups,
      version: versionOf(year),
    });
    if (refused === null) close();
    return refused;
  });
  const days = (name: 'holidays' | 'makeups') => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{text(`calendar.${name}`)}</label>
      <textarea
        id={`${id}-${name}`}
        name={name}
        rows={3}
        aria-invalid={form.faults[name] !== undefined}
        aria-describedby={`${id}-${name}-note`}
      />
      <span id={`${id}-${name}-note`} className={form.faults[name] === undefined ? 'quiet' : 'fault'}>
        {form.faults[name] ?? text('calendar.importHelp')}
      </span>
    </div>
  );
  return (
    <form className="form" onSubmit={form.submit}>
      <Field
        label={text('calendar.year')}
        name="year"
        type="number"
        min={2004}
        max={2199}
        required
        autoFocus
        faults={form.faults}
      />
      <Field label={text('calendar.source')} name="source" required maxLength={200} faults={form.faults} />
      {days('holidays')}
      {days('makeups')}
      {form.refusal !== null && form.refusal.fields.length === 0 && (
        <p role="alert" className="notice bad">
          {form.refusal.message}
        </p>
      )}
      <div className="row-actions">
        <button type="submit" className="button main" disabled={form.busy}>
          {text('people.save')}
        </button>
        <button type="button" className="button" onClick={close}>
          {text('people.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Moves the demo clock forward and starts the page afresh at the new time. */
export function ClockForm({ now }: { now: string }) {
  const { viewer, restart } = useSession();
  const write = useWrite(advanceDocument);
  const form = useForm(async (values, key) => {
    const refused = await write({ key, hours: Number(values.hours) });
    if (refused === null) restart(viewer.actingPostId ?? null);
    return refused;
  });
  const shown = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return (
    <section className="card">
      <h2>{text('calendar.advance')}</h2>
      <form className="row-actions" style={{ marginTop: 10, alignItems: 'end' }} onSubmit={form.submit}>
        <Field
          label={text('calendar.hours')}
          name="hours"
          type="number"
          min={1}
          max={9600}
          defaultValue={24}
          required
          faults={form.faults}
          help={text('calendar.now', { now: shown })}
        />
        <button type="submit" className="button" disabled={form.busy} style={{ marginBottom: 26 }}>
          {text('calendar.advance')}
        </button>
        {form.refusal !== null && form.refusal.fields.length === 0 && (
          <p role="alert" className="notice bad">
            {form.refusal.message}
          </p>
        )}
      </form>
    </section>
  );
}
