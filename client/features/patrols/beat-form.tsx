import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { BeatLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { beatPeopleDocument, beatUnitsDocument, setBeatDocument } from './patrols.documents.ts';

interface Props {
  /** The beat that is worded anew; none: a new one. */
  readonly beat?: BeatLineFragment;
  /** After how many days without a patrol it is yellow, and red. */
  readonly limits: { readonly yellow: number; readonly red: number };
  readonly close: () => void;
  readonly refresh: () => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const dayIn = (value: string | undefined): number | null => (value == null || value === '' ? null : Number(value));

/** Gives a beat out with its four parts and its days, or words one anew (四定, M-44). */
export function BeatForm({ beat, limits: { yellow, red }, close, refresh }: Props) {
  const { viewer } = useSession();
  const own = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.orgUnit;
  const [unit, setUnit] = useState(beat?.unit.id ?? own?.id ?? '');
  const write = useWrite(setBeatDocument);
  const form = useForm(async (values, key) => {
    const { stretch = '', goal = '', reward = '', unitId = '', holidays, ended } = values;
    const walkerPostIds = Object.keys(values).flatMap((name) =>
      name.startsWith('walker.') ? [name.slice('walker.'.length)] : [],
    );
    return closing(
      await write({
        ...{
          key,
          beatId: beat?.id ?? null,
          version: beat?.version ?? 0,
          unitId: unitId === '' ? (own?.id ?? '') : unitId,
        },
        ...{ stretch, goal, reward, walkerPostIds, holidays: holidays === 'on', ended: ended === 'on' },
        ...{ weekday: dayIn(values.weekday), nightWeekday: dayIn(values.nightWeekday) },
      }),
      close,
    );
  });
  const { faults } = form;
  const title = text(beat === undefined ? 'beat.new' : 'beat.set');
  const walkers = Object.entries(faults).find(([name]) => name.startsWith('walkerPostIds'))?.[1];
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={[
        ...['unitId', 'stretch', 'goal', 'reward', 'weekday', 'nightWeekday', 'walkerPostIds'],
        ...Array.from({ length: 10 }, (_, n) => `walkerPostIds.${n}`),
      ]}
      onClose={close}
      refresh={refresh}
      wide
      note={text('patrolRule.words', { yellow, red })}
    >
      <Field
        label={text('beat.stretch')}
        name="stretch"
        required
        maxLength={100}
        defaultValue={beat?.stretch}
        faults={faults}
      />
      <Units beat={beat} fault={faults.unitId} onPick={(id) => setUnit(id === '' ? (own?.id ?? '') : id)} />
      <Walkers key={unit} unit={unit} beat={beat} fault={walkers} />
      <LongText label={text('beat.goal')} name="goal" rows={2} defaultValue={beat?.goal} fault={faults.goal} />
      <LongText label={text('beat.reward')} name="reward" rows={2} defaultValue={beat?.reward} fault={faults.reward} />
      <div className="pair">
        <Weekday label={text('beat.weekday')} name="weekday" initial={beat?.weekday} fault={faults.weekday} />
        <Weekday
          label={text('beat.nightWeekday')}
          name="nightWeekday"
          initial={beat?.nightWeekday}
          fault={faults.nightWeekday}
        />
      </div>
      <label className="tick">
        <input type="checkbox" name="holidays" defaultChecked={beat?.holidays ?? true} /> {text('beat.holidays')}
      </label>
      {beat !== undefined && (
        <label className="tick">
          <input type="checkbox" name="ended" defaultChecked={beat.ended} /> {text('beat.end')}
        </label>
      )}
    </ActDrawer>
  );
}

const Weekday = (props: { label: string; name: string; initial: number | null | undefined; fault?: string }) => (
  <Choice
    label={props.label}
    name={props.name}
    initial={props.initial == null ? '' : String(props.initial)}
    options={[
      { value: '', label: text('beat.noDay') },
      ...weekdays.map((day) => ({ value: String(day), label: text(`weekday.${day}`) })),
    ]}
    fault={props.fault}
  />
);

function Units({ beat, fault, onPick }: { beat?: BeatLineFragment; fault?: string; onPick: (id: string) => void }) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: beatUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  return (
    <UnitPicker
      label={text('beat.unitBelow')}
      name="unitId"
      options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
      onSearch={setWanted}
      onPick={([id = '']) => onPick(id)}
      initial={beat === undefined ? undefined : [{ id: beat.unit.id, name: beat.unit.name }]}
      fault={fault}
    />
  );
}

/** Who walks it: people of the unit whom the directory names, and of the own one. */
function Walkers({ unit, beat, fault }: { unit: string; beat?: BeatLineFragment; fault?: string }) {
  const [{ data }] = useQuery({ query: beatPeopleDocument, variables: { orgUnitId: unit } });
  const named = [...(data?.inspectors ?? []), ...(data?.colleagues ?? [])].map(({ id, personName, role }) => ({
    id,
    label: `${personName} · ${text(`role.${role}` as TextId)}`,
  }));
  const before = (beat?.walkers ?? []).filter(({ id }) => !named.some((one) => one.id === id));
  const people = [...before.map(({ id, personName }) => ({ id, label: personName })), ...named];
  return (
    <fieldset className="field">
      <legend>{text('beat.walkers')}</legend>
      {data !== undefined && (
        <ul className="tick-list">
          {people.map(({ id, label }) => (
            <li key={id}>
              <label className="tick">
                <input
                  type="checkbox"
                  name={`walker.${id}`}
                  defaultChecked={beat?.walkers.some((walker) => walker.id === id) ?? false}
                />{' '}
                {label}
              </label>
            </li>
          ))}
        </ul>
      )}
      <span className="fault">{fault ?? ''}</span>
    </fieldset>
  );
}
