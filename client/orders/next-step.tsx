import { type ReactNode, useId } from 'react';
import type { Refusal } from '../design/use-form.ts';
import { text } from '../i18n/text.ts';
import { Complaint } from './complaint.tsx';

/** What the acting post may do now, as the server says. */
export interface Allowed {
  readonly action: string;
  readonly allowed: boolean;
  readonly reason?: string | null;
}

/** An open act and how it begins. */
export interface OpenAct {
  readonly action: string;
  readonly label: string;
  readonly begin: () => void;
  /** False for the lesser of two ways. */
  readonly main?: boolean;
  readonly busy?: boolean;
}

interface Props {
  readonly acts: readonly OpenAct[];
  /** What the matter waits for when no main act is open. */
  readonly waiting: string;
  readonly refusal?: Refusal | null;
  readonly refresh: () => void;
  /** What stands beside it, such as a change of post. */
  readonly children?: ReactNode;
}

/** Whether an act is open to the acting post. */
export const isOpen = (actions: readonly Allowed[], action: string): boolean =>
  actions.some((one) => one.action === action && one.allowed);

/** Why an act is closed, in the server's words; empty when it is open. */
export const reasonOf = (actions: readonly Allowed[], action: string): string =>
  actions.find((one) => one.action === action && !one.allowed)?.reason ?? '';

/** The one strip that says what is to be done next, and by whom if not by the reader. */
export function NextStep({ acts, waiting, refusal = null, refresh, children }: Props) {
  const id = useId();
  return (
    <section className="next-step" aria-labelledby={id}>
      <h2 id={id}>{text('acts.next')}</h2>
      {acts.every(({ main = true }) => !main) && <p className="quiet">{waiting}</p>}
      <div className="row-actions">
        {acts.map(({ action, label, begin, main = true, busy = false }) => (
          <button
            key={action}
            type="button"
            className={main ? 'button main' : 'button'}
            disabled={busy}
            onClick={begin}
          >
            {label}
          </button>
        ))}
        {children}
      </div>
      <Complaint refusal={refusal} refresh={refresh} />
    </section>
  );
}
