import { type ReactNode, useId } from 'react';
import type { Refusal } from '../design/use-form.ts';
import { type TextId, text } from '../i18n/text.ts';
import { Complaint } from './complaint.tsx';

/** What the acting post may do now, as the server says. */
export interface Allowed {
  readonly action: string;
  readonly allowed: boolean;
  readonly ruleId?: string | null;
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

/** An act of the acting post that a rule closes for now, and why. */
export interface ClosedAct {
  readonly action: string;
  readonly label: string;
  readonly reason: string;
}

interface Props {
  readonly acts: readonly OpenAct[];
  readonly closed?: readonly ClosedAct[];
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

/** The acts that are the acting post's own and that only a rule of time or number closes now: they stay to be seen, with why. */
export const closedActs = (
  actions: readonly Allowed[],
  shown: readonly string[],
  silent: readonly string[],
): ClosedAct[] =>
  actions.flatMap(({ action, allowed, ruleId, reason }) => {
    const foreign = allowed || ruleId == null || ruleId.endsWith(`.${action}`) || silent.includes(ruleId);
    return foreign || !shown.includes(action)
      ? []
      : [{ action, label: text(`act.${action}` as TextId), reason: reason ?? '' }];
  });

/** The one strip that says what is to be done next, and by whom if not by the reader. */
export function NextStep({ acts, closed = [], waiting, refusal = null, refresh, children }: Props) {
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
        {closed.map(({ action, label, reason }) => (
          <span key={action} className="closed-act">
            <button type="button" className="button" disabled aria-describedby={`${id}-${action}`}>
              {label}
            </button>
            <span id={`${id}-${action}`} className="quiet">
              {reason}
            </span>
          </span>
        ))}
        {children}
      </div>
      <Complaint refusal={refusal} refresh={refresh} />
    </section>
  );
}
