import { lightWord } from '../../orders/light-word.ts';
import './negative.css';
import { useId } from 'react';
import type { LightColour, NegativeListQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { type Narrowed, negativeRules } from './narrowed.ts';

type Count = NegativeListQuery['negativeCounts'][number];

interface Props {
  readonly by: Narrowed;
  readonly counts: readonly Count[];
  readonly narrow: (by: Narrowed) => void;
}

/** Narrows the list by unit, each with how many of its tasks are on it, by rule, by light and by the day since which it stands. */
export function NegativeFilters({ by, counts, narrow }: Props) {
  const day = useId();
  return (
    <search className="negative-filters">
      <Filter
        label={text('negative.unit')}
        value={by.unitId}
        options={counts.map(({ orgUnit, tasks }) => ({
          value: orgUnit.id,
          label: text('negative.ofUnit', { unit: orgUnit.shortName, tasks }),
        }))}
        choose={(unitId) => narrow({ ...by, unitId })}
      />
      <Filter
        label={text('negative.rule')}
        value={by.ruleId}
        options={negativeRules.map((rule) => ({
          value: `negative.${rule}`,
          label: text(`negativeRule.${rule}` as TextId),
        }))}
        choose={(ruleId) => narrow({ ...by, ruleId })}
      />
      <Filter
        label={text('negative.light')}
        value={by.light}
        options={(['BLACK', 'GREY'] as const).map((light) => ({
          value: light,
          label: lightWord(light),
        }))}
        choose={(light) => narrow({ ...by, light: light as LightColour | '' })}
      />
      <div className="field">
        <label htmlFor={day}>{text('negative.sinceAtLatest')}</label>
        <input
          id={day}
          type="date"
          value={by.since}
          onChange={({ target }) => narrow({ ...by, since: target.value })}
        />
      </div>
    </search>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
}

function Filter({ label, value, options, choose }: FilterProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{text('negative.all')}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
