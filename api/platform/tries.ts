import { type Refused, type Result, refuse } from './result.ts';

/** How often somebody may look in vain within how many milliseconds. */
interface Allowance {
  readonly most: number;
  readonly withinMs: number;
}

/**
 * Holds whoever guesses ids: after so many looks in vain no further one is made for him until the oldest of them lies long
 * enough ago, whether it would find something or not, so that waiting tells nothing either. What is found counts for nothing.
 */
export class Tries {
  /** When each looked in vain, at most `most` times; who did so last stands last. */
  private readonly vain = new Map<string, number[]>();

  constructor(
    private readonly allowance: Allowance,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Lets `look` look for `who`; one that began while there was room, but found nothing when there is none left, is refused too. */
  async admit<T>(who: string, look: () => Promise<Result<T>>): Promise<Result<T>> {
    const before = this.refusal(who);
    if (before !== null) return before;
    const result = await look();
    if (result.ok || result.problem.code !== 'NOT_FOUND') return result;
    const after = this.refusal(who);
    if (after === null) this.count(who);
    return after ?? result;
  }

  private refusal(who: string): Refused | null {
    const times = this.recent(who);
    const [oldest] = times;
    if (oldest === undefined || times.length < this.allowance.most) return null;
    const seconds = Math.max(1, Math.ceil((oldest + this.allowance.withinMs - this.now()) / 1000));
    return refuse('RATE_LIMITED', { ruleId: 'record.tries', params: { seconds } });
  }

  private recent(who: string): number[] {
    const from = this.now() - this.allowance.withinMs;
    return (this.vain.get(who) ?? []).filter((at) => at > from);
  }

  private count(who: string): void {
    const times = [...this.recent(who), this.now()];
    this.vain.delete(who);
    this.vain.set(who, times);
    for (const [one, at] of this.vain) {
      if ((at.at(-1) ?? 0) > this.now() - this.allowance.withinMs) break;
      this.vain.delete(one);
    }
  }
}
