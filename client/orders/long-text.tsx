import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly fault?: string;
  readonly rows?: number;
  readonly defaultValue?: string;
  readonly optional?: boolean;
  /** A quiet remark under the label. */
  readonly help?: ReactNode;
}

/** A labelled text of several lines that may begin with words and may be left empty. */
export function LongText({ label, name, fault, rows = 3, defaultValue, optional = false, help }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        required={!optional}
        defaultValue={defaultValue}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
      />
      <span id={`${id}-note`} className={fault === undefined ? 'quiet' : 'fault'}>
        {fault ?? help ?? ''}
      </span>
    </div>
  );
}
