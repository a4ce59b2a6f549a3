import { useEffect, useEffectEvent, useId } from 'react';
import { text } from '../i18n/text.ts';
import { Icon } from './icon.tsx';
import { type UnitOption, usePicker } from './use-picker.ts';

interface Props {
  readonly label: string;
  /** The form field: the id picked, or with `multiple` the ids joined by commas. */
  readonly name: string;
  /** What the last search found; undefined while it is still asked. */
  readonly options: readonly UnitOption[] | undefined;
  readonly onSearch: (typed: string) => void;
  /** Told the ids whenever they change. */
  readonly onPick?: (ids: readonly string[]) => void;
  readonly fault?: string;
  readonly multiple?: boolean;
  /** Picked at first. */
  readonly initial?: readonly UnitOption[];
  readonly required?: boolean;
}

/** Finds organisations by name: an ARIA combobox whose offers the page looks up; many picked ones stand as chips. */
export function UnitPicker({
  label,
  name,
  options,
  onSearch,
  onPick,
  fault,
  multiple = false,
  initial,
  required = false,
}: Props) {
  const id = useId();
  const picker = usePicker({ options: options ?? [], multiple, initial, onSearch });
  const { picked, open, at } = picker;
  const tell = useEffectEvent(() => onPick?.(picked.map((unit) => unit.id)));
  const ids = picked.map((unit) => unit.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what is picked changes, by whoever listens then
  useEffect(() => tell(), [ids]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="picker">
        <div className={fault === undefined ? 'picker-box' : 'picker-box bad'}>
          {multiple && <Chips picked={picked} drop={picker.drop} />}
          <input
            ref={picker.input}
            id={id}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-note`}
            autoComplete="off"
            required={required && picked.length === 0}
            value={picker.typed}
            onChange={(event) => picker.type(event.target.value)}
            onKeyDown={picker.steer}
            onBlur={picker.close}
          />
        </div>
        <Offers id={id} label={label} options={options} picker={picker} multiple={multiple} />
      </div>
      <input type="hidden" name={name} value={picked.map((unit) => unit.id).join(',')} />
      <span id={`${id}-note`} className="fault">
        {fault ?? ''}
      </span>
    </div>
  );
}

function Chips({ picked, drop }: { picked: readonly UnitOption[]; drop: (unit: UnitOption) => void }) {
  return picked.map((unit) => (
    <span key={unit.id} className="chip">
      {unit.name}
      <button type="button" aria-label={text('app.remove', { name: unit.name })} onClick={() => drop(unit)}>
        <Icon name="close" />
      </button>
    </span>
  ));
}

interface OffersProps extends Pick<Props, 'label' | 'options' | 'multiple'> {
  readonly id: string;
  readonly picker: ReturnType<typeof usePicker>;
}

function Offers({ id, label, options, picker, multiple }: OffersProps) {
  const { open, at, picked, pick } = picker;
  if (open && options?.length === 0)
    return (
      <p id={`${id}-list`} role="status" className="picker-list quiet">
        {text('app.noMatch')}
      </p>
    );
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple}
      className="picker-list"
      hidden={!open || options === undefined}
    >
      {(options ?? []).map((unit, index) => {
        const chosen = picked.some((one) => one.id === unit.id);
        return (
          <li
            key={unit.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={chosen}
            className={index === at ? 'at' : undefined}
            ref={index === at ? (node) => node?.scrollIntoView({ block: 'nearest' }) : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(unit)}
          >
            {unit.name}
            {chosen && <Icon name="check" />}
          </li>
        );
      })}
    </ul>
  );
}
