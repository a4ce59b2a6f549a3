import { type InputHTMLAttributes, useId } from 'react';
import type { Faults } from './use-form.ts';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly name: string;
  readonly faults?: Faults;
  readonly help?: string;
}

/** A labelled input; the server's complaint about it stands under it and is read with it. */
export function Field({ label, name, faults, help, ...rest }: Props) {
  const id = useId();
  const fault = faults?.[name];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} aria-invalid={fault !== undefined} aria-describedby={`${id}-note`} {...rest} />
      <span id={`${id}-note`} className={fault === undefined ? 'quiet' : 'fault'}>
        {fault ?? help ?? ''}
      </span>
    </div>
  );
}
