import { rangeFaults, textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { Instant } from '../../platform/wall.ts';

const mostNumbers = 10;
const mostDays = 90;
const day = 86_400_000;

/** An order as far as its limit is concerned. */
interface Limited {
  readonly state: string;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
}

/** Whether an order is in force: approved, and neither ended nor past its limit. */
export const isInForce = ({ state, endsAt, endedAt }: Limited, now: Instant): boolean =>
  state === 'APPROVED' && endedAt === null && endsAt !== null && endsAt.getTime() > now;

/** When an order that is approved now ends by itself. */
export const endOf = (now: Instant, days: number): Date => new Date(now + days * day);

/** Why an order is refused: no number or too many, one twice or too long, no reason, too long a limit. */
export function orderFaults(numbers: readonly string[], reason: string, days: number): FieldProblem[] {
  const path = 'input.numbers';
  const trimmed = numbers.map((one) => one.trim());
  const wrong: FieldProblem[] =
    numbers.length > mostNumbers
      ? [{ path, code: 'tooMany', params: { max: mostNumbers } }]
      : trimmed.flatMap((one, n) => textFaults(one, 60, `${path}.${n}`, 'refused'));
  if (numbers.length === 0) wrong.push({ path, code: 'required' });
  if (new Set(trimmed).size < trimmed.length) wrong.push({ path, code: 'twice' });
  return [
    ...wrong,
    ...textFaults(reason, 1000, 'input.reason', 'refused'),
    ...rangeFaults(days, 1, mostDays, 'input.days'),
  ];
}

/** Why numbers are refused that an open order of the same office on the same unit names already: two would open one matter for one time. */
export const namedFaults = (numbers: readonly string[], named: readonly string[]): FieldProblem[] =>
  numbers.flatMap((one, n) => (named.includes(one) ? [{ path: `input.numbers.${n}`, code: 'orderedAlready' }] : []));

/** Whether a unit may be read by an order of another: it stands under it, or an auditor reads his own. */
export const isOpenTo = (unit: number, above: readonly number[], office: number, forAudit: boolean): boolean =>
  above.includes(office) || (forAudit && unit === office);
