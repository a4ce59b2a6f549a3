import { Icon } from './icon.tsx';

/** One station in the life of a matter. */
export interface Step {
  readonly label: string;
  readonly state: 'done' | 'now' | 'todo';
  /** A short word under the label, such as a date. */
  readonly note?: string;
}

/** The life of a matter from left to right; a phone names only the present station. */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="knot" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span className="caption">{step.label}</span>
          {step.note !== undefined && <small className="caption">{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}
