import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../access/session.tsx';
import { Field } from '../design/field.tsx';
import { Segmented } from '../design/segmented.tsx';
import type { Faults } from '../design/use-form.ts';
import { text } from '../i18n/text.ts';
import { shanghaiDay, shanghaiTime } from '../i18n/time.ts';
import { limitDayDocument } from './order.documents.ts';

type Way = 'workingDays' | 'dueOn';

interface Props {
  readonly faults: Faults;
  /** The last day that the level above allows. */
  readonly latest?: string;
  /** What stands there at first; 20 working days where nothing is suggested. */
  readonly first?: { readonly dueOn?: string; readonly workingDays?: number };
}

/** The limit of an order, as working days from today or as a day; the other of both is always shown. */
export function LimitFields({ faults, latest, first }: Props) {
  const [way, setWay] = useState<Way>(first?.dueOn === undefined ? 'workingDays' : 'dueOn');
  const fault = faults.limit ?? faults.workingDays ?? faults.dueOn;
  return (
    <fieldset className="limit">
      <legend>{text('part.dueOn')}</legend>
      <Segmented
        label={text('orders.limitWay')}
        value={way}
        onChange={setWay}
        options={[
          { value: 'workingDays', label: text('orders.byDays') },
          { value: 'dueOn', label: text('orders.byDate') },
        ]}
      />
      {way === 'workingDays' ? (
        <Days fault={fault} latest={latest} first={first?.workingDays} />
      ) : (
        <Day fault={fault} latest={latest} first={first?.dueOn} />
      )}
    </fieldset>
  );
}

/** The limit of an order on an expedited matter, which nobody chooses anew. */
export function FixedLimit({ until }: { until: string }) {
  return (
    <fieldset className="limit">
      <legend>{text('part.dueOn')}</legend>
      <p>{text('expedite.fixed', { moment: shanghaiTime(until) })}</p>
    </fieldset>
  );
}

interface WayProps<T> {
  readonly fault?: string;
  readonly latest?: string;
  readonly first?: T;
}

function Days({ fault, latest, first = 20 }: WayProps<number>) {
  const { viewer } = useSession();
  const [days, setDays] = useState(first);
  const [{ data }] = useQuery({
    query: limitDayDocument,
    variables: { from: shanghaiDay(viewer.now), workingDays: days },
    pause: !(days >= 1 && days <= 400),
  });
  const until = data?.dueDay == null ? '' : text('orders.until', { date: data.dueDay.date });
  const help = latest === undefined ? until : `${until} ${text('orders.latest', { date: latest })}`;
  return (
    <Field
      label={text('orders.days')}
      name="workingDays"
      type="number"
      min={1}
      max={750}
      required
      defaultValue={days}
      faults={fault === undefined ? undefined : { workingDays: fault }}
      help={help.trim()}
      onChange={(event) => setDays(event.target.valueAsNumber || 0)}
    />
  );
}

function Day({ fault, latest, first }: WayProps<string>) {
  const { viewer } = useSession();
  return (
    <Field
      label={text('orders.date')}
      name="dueOn"
      type="date"
      min={shanghaiDay(viewer.now)}
      max={latest}
      required
      defaultValue={first}
      faults={fault === undefined ? undefined : { dueOn: fault }}
      help={latest === undefined ? '' : text('orders.latest', { date: latest })}
    />
  );
}

/** What the limit fields say, as an order sends it; nothing where the matter has a limit of its own. */
export function limitOf({ dueOn, workingDays }: Readonly<Record<string, string>>): {
  dueOn?: string;
  workingDays?: number;
} {
  if (dueOn !== undefined) return { dueOn };
  return workingDays === undefined ? {} : { workingDays: Number(workingDays) };
}
