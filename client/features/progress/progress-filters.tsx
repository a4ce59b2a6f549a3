import { Icon } from '../../design/icon.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { lightWord } from '../../orders/light-word.ts';
import { type Grove, lightCounts, type Wanted } from './grove.ts';

interface Props {
  readonly grove: Grove;
  readonly wanted: Wanted;
  readonly change: (change: Partial<Wanted>) => void;
}

const lights = ['BLACK', 'RED', 'YELLOW', 'GREEN', 'BLUE', 'GREY'] as const;
const states = ['PENDING_RECEIPT', 'SIGNED', 'PLANNING', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;

/** What to look for: a light, a state, only what is late, a unit by its name. */
export function ProgressFilters({ grove, wanted, change }: Props) {
  const counts = lightCounts(grove);
  const options = lights
    .filter((light) => counts[light] !== undefined || wanted.light === light)
    .map((light) => ({ value: light as string, label: `${lightWord(light)} ${counts[light] ?? 0}` }));
  return (
    <search className="tree-filters">
      <Segmented
        label={text('tasks.light')}
        options={[{ value: '', label: text('progress.all') }, ...options]}
        value={wanted.light}
        onChange={(light) => change({ light })}
      />
      <label className="find">
        <Icon name="search" />
        <input
          type="search"
          aria-label={text('progress.find')}
          placeholder={text('progress.find')}
          value={wanted.words}
          onChange={(event) => change({ words: event.target.value })}
        />
      </label>
      <select
        className="choice"
        aria-label={text('tasks.state')}
        value={wanted.state}
        onChange={(event) => change({ state: event.target.value })}
      >
        <option value="">{text('progress.anyState')}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {text(`assignmentState.${state}` as TextId)}
          </option>
        ))}
      </select>
      <label className="only">
        <input
          type="checkbox"
          checked={wanted.overdue}
          onChange={(event) => change({ overdue: event.target.checked })}
        />
        {text('progress.onlyOverdue')}
      </label>
    </search>
  );
}
