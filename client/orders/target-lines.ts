import type {
  AssignmentQuery,
  TargetEntryPartsFragment,
  TargetLineInput,
  TargetMeasure,
  TargetSplit,
} from '../graphql/generated/graphql.ts';

/** A target that an assignment owes, as its page knows it. */
export type OwedTarget = NonNullable<AssignmentQuery['assignment']>['targets'][number];

/** A target that a matrix suggests. */
export type SuggestedTarget = Pick<OwedTarget, 'name' | 'unit' | 'value' | 'stages'>;

/** A stage as it is typed. */
export interface DraftStage {
  readonly name: string;
  readonly dueOn: string;
}

/** A line of an order as it is typed; `carried` is the target of the order above that it divides. */
export interface DraftLine {
  readonly key: string;
  readonly carried: OwedTarget | null;
  readonly staged: boolean;
  readonly name: string;
  readonly unit: string;
  readonly amount: string;
  readonly own: string;
  readonly split: TargetSplit;
  readonly measure: TargetMeasure;
  /** What each listed unit is given, by its id. */
  readonly shares: Readonly<Record<string, string>>;
  readonly stages: readonly DraftStage[];
  readonly reason: string;
}

/** A line of the issuer's own, empty. */
export const emptyLine = (): DraftLine => ({
  key: crypto.randomUUID(),
  carried: null,
  staged: false,
  name: '',
  unit: '',
  amount: '',
  own: '',
  split: 'EVEN',
  measure: 'SUM',
  shares: {},
  stages: [{ name: '', dueOn: '' }],
  reason: '',
});

/** A target of the order above, to be divided evenly unless somebody says how. */
export const carriedLine = (carried: OwedTarget): DraftLine => ({
  ...emptyLine(),
  carried,
  staged: carried.stages.length > 0,
  name: carried.name,
  unit: carried.unit,
  stages: carried.stages,
});

/** A target that a matrix suggests, to be sent or changed. */
export const suggestedLine = ({ name, unit, value, stages }: SuggestedTarget): DraftLine => ({
  ...emptyLine(),
  name,
  unit,
  staged: stages.length > 0,
  amount: value == null ? '' : String(value),
  ...(stages.length > 0 ? { stages: stages.map((stage) => ({ name: stage.name, dueOn: stage.dueOn })) } : {}),
});

/** A line of an order in force, to be changed. */
export const lineOf = ({ name, unit, measure, asked, own, stages }: TargetEntryPartsFragment): DraftLine => ({
  ...emptyLine(),
  name,
  unit,
  measure,
  staged: stages.length > 0,
  amount: asked == null ? '' : String(asked),
  own: own > 0 ? String(own) : '',
  ...(stages.length > 0 ? { stages } : {}),
});

const isNumber = (typed: string): boolean => typed.trim() !== '' && Number(typed) >= 0;

/** Whether a line is written far enough to be reckoned with. */
export function isWritten({ carried, staged, name, amount, split, shares, stages }: DraftLine): boolean {
  if (name.trim() === '') return false;
  if (staged) return stages.every((stage) => stage.name.trim() !== '' && stage.dueOn !== '');
  if (split === 'LISTED') return Object.values(shares).some(isNumber);
  return (carried !== null && split === 'EVEN') || isNumber(amount);
}

/** A line as an order sends it, its shares for the units that receive it. */
export function lineInput(line: DraftLine, receivers: readonly string[]): TargetLineInput {
  const { carried, staged, name, unit, measure, amount, own, split, shares, stages, reason } = line;
  const what = carried === null ? { name, unit, measure } : { above: carried.line };
  if (staged) return { ...what, stages: carried === null ? stages.map((stage) => ({ ...stage })) : [], reason };
  const listed = receivers.flatMap((orgUnitId) => {
    const typed = shares[orgUnitId] ?? '';
    return isNumber(typed) ? [{ orgUnitId, value: Number(typed) }] : [];
  });
  const number = isNumber(amount) ? Number(amount) : null;
  return {
    ...what,
    own: isNumber(own) ? Number(own) : 0,
    split,
    reason,
    ...(carried === null && split !== 'EACH' ? { value: number } : {}),
    ...(split === 'EACH' ? { each: number } : {}),
    ...(split === 'LISTED' ? { shares: listed } : {}),
  };
}
