import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly fault?: string;
  /** Chosen at first; the first option without it. */
  readonly initial?: string;
}

/** A labelled choice of one of a few. */
export function Choice({ label, name, options, fault, initial }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        defaultValue={initial}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <span id={`${id}-note`} className="fault">
        {fault ?? ''}
      </span>
    </div>
  );
}

/** A labelled text of several lines. */
export function LongField({
  label,
  name,
  fault,
  rows = 4,
}: {
  label: string;
  name: string;
  fault?: string;
  rows?: number;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        required
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
      />
      <span id={`${id}-note`} className="fault">
        {fault ?? ''}
      </span>
    </div>
  );
}
