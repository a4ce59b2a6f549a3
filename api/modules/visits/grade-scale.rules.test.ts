import { expect, it } from 'vitest';
import { gradeFaults, isSlow, scaleAtFirst, scaleFaults } from './grade-scale.rules.ts';

const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);

it('takes a scale of two to six grades of at most ten characters, each once', () => {
  expect(scaleFaults(scaleAtFirst.grades)).toEqual([]);
  expect(scaleFaults(['达标', '不达标'])).toEqual([]);
  expect(scaleFaults(['甲', '乙', '丙', '丁', '戊', '十'.repeat(10)])).toEqual([]);
  expect(codes(scaleFaults(['达标']))).toEqual(['input.grades tooFew']);
  expect(codes(scaleFaults(Array(7).fill('甲')))).toEqual(['input.grades tooMany']);
  expect(codes(scaleFaults(['甲', ' 甲 ', ' ', '十'.repeat(11)]))).toEqual([
    'input.grades.1 twice',
    'input.grades.2 required',
    'input.grades.3 tooLong',
  ]);
});

it('takes one grade of the scale for each task that the visit looks at', () => {
  const given = (taskId: string | null, grade = '较差', words = '') => ({ taskId, grade, words });
  const of = (grades: ReturnType<typeof given>[], tasks: string[], scale: readonly string[] = scaleAtFirst.grades) =>
    codes(gradeFaults(grades, tasks, scale));
  expect(of([], [])).toEqual([]);
  expect(of([given('a'), given('b', '优秀')], ['a', 'b'])).toEqual([]);
  expect(of([given('a')], ['a', 'b'])).toEqual(['input.grades gradeEach']);
  expect(of([given('a'), given('a'), given(null), given('z')], ['a', 'b'])).toEqual([
    'input.grades.1.visitTaskId twice',
    'input.grades.2.visitTaskId notFound',
    'input.grades.3.visitTaskId notFound',
  ]);
  expect(of([given('a')], ['a'], ['达标', '不达标'])).toEqual(['input.grades.0.grade notOnScale']);
  expect(of([given('a', '优秀', '字'.repeat(501))], ['a'])).toEqual(['input.grades.0.words tooLong']);
  expect(of(Array(21).fill(given('a')), ['a'])).toEqual(['input.grades tooMany']);
});

it('calls slow what has the lowest grade, or is behind by its light', () => {
  const scale = ['优秀', '良好', '较差'];
  expect(['优秀', '良好', '较差'].map((grade) => isSlow(grade, scale, 'GREEN'))).toEqual([false, false, true]);
  expect(isSlow('较差', scale, null)).toBe(true);
  expect(isSlow('优秀', scale, null)).toBe(false);
  const lights = ['GREY', 'GREEN', 'BLUE', 'YELLOW', 'RED', 'BLACK'].filter((light) => isSlow('优秀', scale, light));
  expect(lights).toEqual(['YELLOW', 'RED', 'BLACK']);
});
