interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly number?: boolean;
  /** A day, at the latest this one. */
  readonly date?: string;
  readonly required?: boolean;
  readonly wide?: boolean;
}

/** A small labelled input of a row, whose value its form keeps. */
export function Typed({ label, value, onChange, number = false, date, required = false, wide = false }: Props) {
  return (
    <label className={wide ? 'field wide' : 'field'}>
      <span className="quiet">{label}</span>
      <input
        value={value}
        required={required}
        onChange={(event) => onChange(event.target.value)}
        {...(number ? { type: 'number', min: 0, step: 'any' } : {})}
        {...(date === undefined ? {} : { type: 'date', max: date })}
      />
    </label>
  );
}
