/** A task as a table would hold it, with its lines as they were written. */
export interface QuantityTask {
  id: string;
  item: string;
  parent: string | null;
  state: string;
  role: string;
  weight: number;
  secrecy: number;
  targets: {
    line: number;
    above: number | null;
    name: string;
    unit: string;
    measure: string;
    value: number | null;
    own: number;
  }[];
  actuals: { line: number; claimed: Told | null; verified: Told | null }[];
}

interface Told {
  amount: number;
  over: number | null;
  at: string;
}

/** A number by line: the value, of how many it was said, and of how many it was expected. */
export interface OracleQuantity {
  key: string;
  target: number;
  value: number | null;
  by: number;
  expected: number;
}

const isIn = (task: QuantityTask, clearance: number): boolean =>
  task.role === 'LEAD' &&
  task.weight > 0 &&
  task.state !== 'CANCELLED' &&
  task.state !== 'SUPERSEDED' &&
  task.secrecy <= clearance;

type Part = { task: QuantityTask; told: Told | null };

/** The tasks that answer for a line of a task, by walking down from it (5.5.7); shares no code with the rules or the statement. */
function answering(
  tasks: QuantityTask[],
  task: QuantityTask,
  line: number,
  told: 'claimed' | 'verified',
  clearance: number,
): Part[] {
  const parts: Part[] = [];
  let carried = false;
  for (const child of tasks)
    if (child.parent === task.id && isIn(child, clearance))
      for (const target of child.targets)
        if (target.above === line && target.value !== null) {
          carried = true;
          parts.push(...answering(tasks, child, target.line, told, clearance));
        }
  const kept = task.targets.find((one) => one.line === line)?.own ?? 0;
  if (carried && kept <= 0) return parts;
  return [{ task, told: task.actuals.find((one) => one.line === line)?.[told] ?? null }, ...parts];
}

/** One value of what was said; null of nothing. Sums are in whole thousandths. */
export function together(measure: string, parts: Part[]): number | null {
  const said = parts.flatMap(({ task, told }) => (told === null ? [] : [{ ...told, id: task.id }]));
  if (said.length === 0) return null;
  const whole = (amount: number): bigint => BigInt(Math.round(amount * 1000));
  if (measure === 'SUM') return Number(said.reduce((sum, { amount }) => sum + whole(amount), 0n)) / 1000;
  if (measure === 'MAX') return Math.max(...said.map(({ amount }) => amount));
  if (measure === 'LAST')
    return said.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? 1 : -1))[0]?.amount ?? null;
  const over = said.reduce((sum, one) => sum + whole(one.over ?? 0), 0n);
  const sum = said.reduce((total, one) => total + whole(one.amount) * whole(one.over ?? 0), 0n);
  return Number(sum) / Number(over) / 1000;
}

/** Every line of a task or a matter with its number, for one clearance. */
export function quantitiesBy(
  tasks: QuantityTask[],
  node: string,
  told: 'claimed' | 'verified',
  clearance: number,
): OracleQuantity[] {
  const found = new Map<string, { measure: string; values: number[]; parts: Part[] }>();
  const put = (key: string, measure: string, value: number, parts: Part[]): void => {
    const at = found.get(key) ?? { measure, values: [], parts: [] };
    at.values.push(value);
    at.parts.push(...parts);
    found.set(key, at);
  };
  for (const task of tasks) {
    if (task.id === node)
      for (const { line, name, unit, measure, value } of task.targets)
        if (value !== null)
          put(`${line} own ${name} ${unit} ${measure}`, measure, value, answering(tasks, task, line, told, clearance));
    const isUnder = task.parent === node || (task.parent === null && task.item === node);
    if (!isUnder || !isIn(task, clearance)) continue;
    for (const { line, above, name, unit, measure, value } of task.targets)
      if (value !== null && above === null)
        put(`${line} added ${name} ${unit} ${measure}`, measure, value, answering(tasks, task, line, told, clearance));
  }
  return [...found].map(([key, { measure, values, parts }]) => ({
    ...{ key, value: together(measure, parts), expected: parts.length },
    target:
      measure === 'SUM' ? Math.round(values.reduce((sum, one) => sum + one, 0) * 1000) / 1000 : Math.min(...values),
    by: parts.filter((part) => part.told !== null).length,
  }));
}
