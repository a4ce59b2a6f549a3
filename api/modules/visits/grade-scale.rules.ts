import { textFaults } from '../../platform/faults.ts';
import type { FieldProblem } from '../../platform/result.ts';

/** The scale of completion until a tenant words its own, best first (M-33). */
export const scaleAtFirst = { version: 0, grades: ['优秀', '良好', '一般', '较差'] } as const;

const fewest = 2;
const most = 6;
const mostTasks = 20;

/** Why a scale is refused: fewer than two grades or more than six, an empty or too long one, one twice. */
export function scaleFaults(grades: readonly string[]): FieldProblem[] {
  const path = 'input.grades';
  if (grades.length < fewest) return [{ path, code: 'tooFew', params: { min: fewest } }];
  if (grades.length > most) return [{ path, code: 'tooMany', params: { max: most } }];
  const words = grades.map((grade) => grade.trim());
  return grades.flatMap((grade, n) => [
    ...textFaults(grade, 10, `${path}.${n}`, 'refused'),
    ...(words.indexOf(words[n] ?? '') < n ? [{ path: `${path}.${n}`, code: 'twice' }] : []),
  ]);
}

/** A grade that is given to a task of a visit, by its row id; null: it names none. */
interface Given {
  readonly taskId: string | null;
  readonly grade: string;
  readonly words: string;
}

const behind = ['YELLOW', 'RED', 'BLACK'];

/** Whether a task that a visit graded is slow (进展缓慢): it has the lowest grade of the scale, or its light says that it is behind (M-33). */
export const isSlow = (grade: string, scale: readonly string[], light: string | null): boolean =>
  grade === scale.at(-1) || (light !== null && behind.includes(light));

/** Why grades are refused: of no task of the visit, one twice, not on its scale, too long words, a task without one (M-33). */
export function gradeFaults(
  given: readonly Given[],
  tasks: readonly string[],
  scale: readonly string[],
): FieldProblem[] {
  if (given.length > mostTasks) return [{ path: 'input.grades', code: 'tooMany', params: { max: mostTasks } }];
  const ids = given.map(({ taskId }) => taskId);
  const wrong = given.flatMap(({ taskId, grade, words }, n): FieldProblem[] => {
    const path = `input.grades.${n}`;
    const unknown = taskId === null || !tasks.includes(taskId);
    const code = unknown ? 'notFound' : ids.indexOf(taskId) < n ? 'twice' : null;
    return [
      ...(code === null ? [] : [{ path: `${path}.visitTaskId`, code }]),
      ...(scale.includes(grade)
        ? []
        : [{ path: `${path}.grade`, code: 'notOnScale', params: { grades: scale.join('、') } }]),
      ...textFaults(words, 500, `${path}.words`, 'allowed'),
    ];
  });
  return wrong.length === 0 && ids.length < tasks.length ? [{ path: 'input.grades', code: 'gradeEach' }] : wrong;
}
