interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly number?: boolean;
  readonly required?: boolean;
  readonly wide?: boolean;
}

/** A small labelled input of a row, whose value its form keeps. */
export function Typed({ label, value, onChange, number = false, required = false, wide = false }: Props) {
  return (
    <label className={wide ? 'field wide' : 'field'}>
      <span className="quiet">{label}</span>
      <input
        value={value}
        required={required}
        onChange={(event) => onChange(event.target.value)}
        {...(number ? { type: 'number', min: 0, step: 'any' } : {})}
      />
    </label>
  );
}
