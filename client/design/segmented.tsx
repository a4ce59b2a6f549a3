import { useId } from 'react';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly className?: string;
}

/** One of a few views, side by side; native radios, so that arrow keys choose. */
export function Segmented<V extends string>({ label, options, value, onChange, className = '' }: Props<V>) {
  const name = useId();
  return (
    <div className={`segmented ${className}`.trim()} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
