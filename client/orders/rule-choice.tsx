import { useState } from 'react';
import { useQuery } from 'urql';
import { LevelBadge } from '../design/level.tsx';
import { UnitPicker } from '../design/unit-picker.tsx';
import { graphql } from '../graphql/generated/gql.ts';
import type { OrgLevel, TargetRuleInput } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import type { Receiver } from './receivers.tsx';

const unitsFoundDocument = graphql(`
  query UnitsFound($text: String!) {
    orgUnits(text: $text) {
      id
      name
    }
  }
`);

/** Receivers by rule as the drawer keeps it. */
export interface ChosenRule {
  /** A level, or a kind of department behind "dept:". */
  readonly kind: string;
  readonly under: readonly string[];
  readonly except: readonly string[];
}

/** The rule with which the drawer begins: every county below. */
export const firstRule: ChosenRule = { kind: 'COUNTY', under: [], except: [] };

/** A chosen rule as an order sends it. */
export const ruleOf = ({ kind, under, except }: ChosenRule): TargetRuleInput => ({
  under: [...under],
  except: [...except],
  ...(kind.startsWith('dept:') ? { departmentKey: kind.slice(5) } : { level: kind as OrgLevel }),
});

interface Props {
  readonly units: readonly Receiver[] | undefined;
  readonly rule: ChosenRule;
  readonly change: (rule: ChosenRule) => void;
}

const levels = ['CITY', 'COUNTY', 'TOWNSHIP'] as const;

/** Chooses receivers by rule: which kind of unit, under which, and which not; every level between receives its own task. */
export function RuleChoice({ units, rule, change }: Props) {
  const departments = units?.filter(({ departmentKey }) => departmentKey != null) ?? [];
  const places = units?.filter(({ departmentKey }) => departmentKey == null) ?? [];
  const toggle = (id: string): void => {
    const under = rule.under.includes(id) ? rule.under.filter((one) => one !== id) : [...rule.under, id];
    change({ ...rule, under });
  };
  return (
    <fieldset className="receivers">
      <legend>{text('orders.receivers')}</legend>
      <label className="field">
        <span className="quiet">{text('orders.kind')}</span>
        <select value={rule.kind} onChange={(event) => change({ ...rule, kind: event.target.value })}>
          {levels.map((level) => (
            <option key={level} value={level}>
              {text('orders.every', { kind: text(`level.${level}` as TextId) })}
            </option>
          ))}
          {departments.map(({ id, departmentKey, shortName }) => (
            <option key={id} value={`dept:${departmentKey}`}>
              {text('orders.everyLike', { name: shortName })}
            </option>
          ))}
        </select>
      </label>
      <Exceptions choose={(except) => change({ ...rule, except })} />
      <p className="quiet">{text(rule.under.length === 0 ? 'orders.underAll' : 'orders.underSome')}</p>
      <ul className="receiver-list" tabIndex={-1}>
        {places.map((unit) => (
          <li key={unit.id}>
            <label>
              <input type="checkbox" checked={rule.under.includes(unit.id)} onChange={() => toggle(unit.id)} />
              <LevelBadge level={unit.level} />
              <span className="name">{unit.shortName}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Exceptions({ choose }: { choose: (ids: readonly string[]) => void }) {
  const [typed, setTyped] = useState('');
  const [{ data, fetching }] = useQuery({
    query: unitsFoundDocument,
    variables: { text: typed },
    pause: typed.length < 2,
  });
  return (
    <UnitPicker
      label={text('orders.except')}
      name="except"
      multiple
      options={typed.length < 2 ? [] : fetching ? undefined : data?.orgUnits}
      onSearch={setTyped}
      onPick={choose}
    />
  );
}
