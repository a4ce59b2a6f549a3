import { type FieldProblem } from '../../platform/result.ts';

/** The parts of an order that a person writes (M-16, M-03): task, target, measures, requirement, discipline; the limit is a date. */
export interface OrderParts {
  readonly task: string;
  readonly target: string;
  readonly measures: string;
  readonly requirement: string;
  readonly discipline: string;
}

/** Longest text of each part, in characters. */
export const partLengths: Readonly<Record<keyof OrderParts, number>> = {
  task: 5000,
  target: 2000,
  measures: 5000,
  requirement: 2000,
  discipline: 2000,
};

/** The parts of an order, in the order in which documents write them. */
export const orderParts = Object.keys(partLengths) as (keyof OrderParts)[];

/** Why an order cannot be given: a part is missing or too long; all parts must be there (M-16). */
export const partFaults = (parts: OrderParts): FieldProblem[] =>
  orderParts.flatMap((name): FieldProblem[] => {
    const { length } = [...parts[name]];
    if (parts[name].trim() === '') return [{ path: `input.${name}`, code: 'required' }];
    const max = partLengths[name];
    return length > max ? [{ path: `input.${name}`, code: 'tooLong', params: { max, length } }] : [];
  });

/** The parts without blanks around them. */
export const trimmedParts = (parts: OrderParts): OrderParts => ({
  task: parts.task.trim(),
  target: parts.target.trim(),
  measures: parts.measures.trim(),
  requirement: parts.requirement.trim(),
  discipline: parts.discipline.trim(),
});

/** The text that the hash of an order covers: number, limit and every part, each preceded by its length (M-101). */
export const sealedText = (number: string, dueOn: string, parts: OrderParts): string =>
  [number, dueOn, ...orderParts.map((name) => parts[name])].map((part) => `${part.length}:${part}`).join('');
