import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';
import type { LocalDate } from '../../platform/time.ts';

/** One node of a roadmap: the four fixes (四定) of one step (M-17). */
export interface PlanNode {
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly workload: string;
  readonly person: string;
  /** The unit below that the step is given to; a plan counts for a unit that it names (M-03). */
  readonly unit?: number | null;
}

/** A plan as it is written: its sections, the day of completion and the roadmap. */
export interface WrittenPlan {
  readonly goals: string;
  readonly measures: string;
  readonly arrangement: string;
  readonly organisation: string;
  readonly finishOn: LocalDate | null;
  readonly nodes: readonly PlanNode[];
}

/** Longest text of each section, in characters. */
export const sectionLengths = { goals: 2000, measures: 5000, arrangement: 5000, organisation: 2000 } as const;

/** The written sections of a plan, in the order in which it is read. */
export const planSections = Object.keys(sectionLengths) as (keyof typeof sectionLengths)[];

/** How many nodes a roadmap may have. */
export const mostNodes = 50;

/**
 * Why a plan is refused. A draft may be unfinished; what is submitted has every section, a day of completion and at least
 * one node with all four fixes. No node begins after it ends, and none ends after the plan or the task (M-17).
 */
export function planFaults(plan: WrittenPlan, limit: LocalDate, submits: boolean): FieldProblem[] {
  const blank = submits ? 'refused' : 'allowed';
  const { finishOn, nodes } = plan;
  if (nodes.length > mostNodes) return [{ path: 'input.nodes', code: 'tooMany', params: { max: mostNodes } }];
  return [
    ...planSections.flatMap((name) => textFaults(plan[name], sectionLengths[name], `input.${name}`, blank)),
    ...(submits && finishOn === null ? [{ path: 'input.finishOn', code: 'required' }] : []),
    ...(finishOn !== null && finishOn > limit ? [afterLimit('input.finishOn', limit)] : []),
    ...(submits && nodes.length === 0 ? [{ path: 'input.nodes', code: 'required' }] : []),
    ...nodes.flatMap((node, at) => nodeFaults(node, `input.nodes.${at}`, finishOn ?? limit, blank)),
  ];
}

function nodeFaults(
  { name, startsOn, dueOn, workload, person }: PlanNode,
  path: string,
  latest: LocalDate,
  blank: 'refused' | 'allowed',
): FieldProblem[] {
  return [
    ...textFaults(name, 100, `${path}.name`, blank),
    ...textFaults(workload, 200, `${path}.workload`, blank),
    ...textFaults(person, 60, `${path}.person`, blank),
    ...(dueOn < startsOn ? [{ path: `${path}.dueOn`, code: 'beforeStart' }] : []),
    ...(dueOn > latest ? [afterLimit(`${path}.dueOn`, latest)] : []),
  ];
}

/** The last day of a step as it is owed: a limit that became shorter after the plan was written carries it along (lifecycle 5.1). */
export const owedBy = ({ dueOn }: Pick<PlanNode, 'dueOn'>, limit: LocalDate): LocalDate =>
  dueOn > limit ? limit : dueOn;

/** What of a plan stands after a limit: its steps by name with their days, or else its completion. */
export function standingAfter(
  { nodes, finishOn }: Pick<WrittenPlan, 'nodes' | 'finishOn'>,
  limit: LocalDate,
): readonly string[] {
  const steps = nodes.filter(({ dueOn }) => dueOn > limit).map(({ name, dueOn }) => `${name} ${dueOn}`);
  return steps.length === 0 && finishOn !== null && finishOn > limit ? [finishOn] : steps;
}

const afterLimit = (path: string, latest: LocalDate): FieldProblem => ({
  path,
  code: 'afterParent',
  params: { latest },
});
