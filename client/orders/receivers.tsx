import { useId, useState } from 'react';
import { LevelBadge } from '../design/level.tsx';
import { Segmented } from '../design/segmented.tsx';
import type { AssignmentRole, ReceiversQuery } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

/** A unit that may receive an order. */
export type Receiver = NonNullable<ReceiversQuery['orgUnit']>['children'][number];

const answering = ['FIRST', 'DIRECT', 'LIAISON'] as const;

const holderOf = (unit: Receiver, role: string): string | undefined =>
  unit.dutyHolders.find((one) => one.role === role && one.heldTo == null)?.personName;

/** Posts of a unit that must be filled and are not. */
export const vacanciesOf = (unit: Receiver): string[] =>
  answering.filter((role) => holderOf(unit, role) === undefined).map((role) => text(`role.${role}` as TextId));

interface ChoiceProps {
  /** Undefined while they are still read. */
  readonly units: readonly Receiver[] | undefined;
  /** Ids chosen, the lead unit first. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly fault?: string;
}

/** Units directly below to choose from, found by name; the order in which they are chosen is kept. */
export function ReceiverChoice({ units, chosen, choose, fault }: ChoiceProps) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const found = units?.filter(({ name, shortName }) => name.includes(wanted) || shortName.includes(wanted));
  const toggle = (unit: string): void =>
    choose(chosen.includes(unit) ? chosen.filter((one) => one !== unit) : [...chosen, unit]);
  return (
    <fieldset className="receivers" aria-describedby={`${id}-note`}>
      <legend>{text('orders.receivers')}</legend>
      <div className="field">
        <input
          type="search"
          aria-label={text('orders.find')}
          placeholder={text('orders.findAmong', { count: units?.length ?? 0 })}
          value={wanted}
          onChange={(event) => setWanted(event.target.value.trim())}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <span id={`${id}-note`} className="fault" tabIndex={-1} aria-invalid={fault !== undefined}>
        {fault ?? ''}
      </span>
      <ul className="receiver-list" tabIndex={-1}>
        {found?.map((unit) => (
          <ReceiverOption key={unit.id} unit={unit} chosen={chosen.includes(unit.id)} toggle={toggle} />
        ))}
      </ul>
      {found === undefined && <p className="quiet">{text('app.loading')}</p>}
      {found?.length === 0 && <p className="quiet">{text('app.noMatch')}</p>}
    </fieldset>
  );
}

interface OptionProps {
  readonly unit: Receiver;
  readonly chosen: boolean;
  readonly toggle: (id: string) => void;
}

function ReceiverOption({ unit, chosen, toggle }: OptionProps) {
  const vacant = vacanciesOf(unit).length;
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} onChange={() => toggle(unit.id)} />
        <LevelBadge level={unit.level} />
        <span className="name">{unit.shortName}</span>
        {vacant > 0 && <span className="vacant">{text('orders.vacantCount', { count: vacant })}</span>}
      </label>
    </li>
  );
}

interface ChosenProps {
  readonly units: readonly Receiver[];
  readonly lead: (id: string) => void;
  readonly roles: Readonly<Record<string, AssignmentRole>>;
  readonly give: (id: string, role: AssignmentRole) => void;
}

const roleNames = ['LEAD', 'SUPPORT', 'INFORM'] as const;

/** Who was chosen and what each does: the lead unit first, and in each who answers for it or which post is vacant. */
export function ChosenReceivers({ units, lead, roles, give }: ChosenProps) {
  const roleOf = (unit: Receiver): AssignmentRole => roles[unit.id] ?? 'LEAD';
  if (units.length === 0) return <p className="quiet">{text('orders.noneChosen')}</p>;
  return (
    <ol className="chosen">
      {units.map((unit, index) => (
        <li key={unit.id}>
          <p>
            <b>{unit.shortName}</b>
            {index === 0 && roleOf(unit) === 'LEAD' && <span className="chip">{text('orders.leads')}</span>}
            {index > 0 && roleOf(unit) === 'LEAD' && (
              <button type="button" className="button plain" onClick={() => lead(unit.id)}>
                {text('orders.makeLead')}
              </button>
            )}
            {units.length > 1 && (
              <Segmented
                label={text('orders.roleOf', { unit: unit.shortName })}
                value={roleOf(unit)}
                onChange={(role) => give(unit.id, role)}
                options={roleNames.map((value) => ({ value, label: text(`assignmentRole.${value}` as TextId) }))}
              />
            )}
          </p>
          <p className="quiet">
            {answering.map((role) => {
              const name = holderOf(unit, role);
              return (
                <span key={role} className={name === undefined ? 'vacant' : undefined}>
                  {text(`role.${role}` as TextId)} {name ?? text('orders.vacant')}
                </span>
              );
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
