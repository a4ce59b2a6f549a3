import type { LocalDate } from '../../platform/time.ts';
import type { Measure, Stage } from '../targets/target.rules.ts';
import { compact, dayAtStart } from './matrix-day.rules.ts';

/** A target as a table suggests it for the order: a quantity, or stages (M-18). */
export interface SuggestedTarget {
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly value: number | null;
  readonly stages: readonly Stage[];
}

/** What a cell of targets says, and the first of its parts that says neither how much nor by when. */
export interface ReadTargets {
  readonly targets: readonly SuggestedTarget[];
  readonly vague: string | null;
}

const mostTargets = 20;
const mostValue = 1e12;
const longest = 200;

const counted =
  /^(.*?)(?:达到|达|不低于|不少于|不超过|控制在|超过|提高到|降到|为|:)?([\d,]+(?:\.\d{1,3})?)((?:万|亿|千)?[^\d,。;:]{1,18}?)(?:以上|以内|左右)?[。.]?$/;

function countedIn(part: string, title: string): SuggestedTarget | null {
  const found = counted.exec(part);
  const value = Number((found?.[2] ?? '').replaceAll(',', ''));
  if (found === null || !(value <= mostValue)) return null;
  const [name, unit] = [found[1]?.replace(/[,、]$/, '') || title, found[3] ?? ''];
  const measure = /^[%‰]|率$/.test(unit) ? 'WEIGHTED_MEAN' : 'SUM';
  return { name: cut(name, 60), unit, measure, value, stages: [] };
}

/** A text of at most `max` characters, cut where it is longer. */
export const cut = (text: string, max: number): string => {
  const letters = [...text];
  return letters.length <= max ? text : `${letters.slice(0, max - 1).join('')}…`;
};

function stageIn(part: string, year: number): Stage | null {
  const found = dayAtStart(part, year);
  const name = found?.rest.replace(/^[,:、]/, '').replace(/[。.]$/, '') ?? '';
  return found === null || name === '' ? null : { name: cut(name, 100), dueOn: found.day };
}

/** Reads a cell of targets: parts divided by semicolons or lines, each a quantity ("新建管网120公里") or a stage ("6月底前完成立项"). */
export function readTargets(text: string, title: string, year: number): ReadTargets {
  const parts = text
    .split(/[;\uff1b\n]/)
    .map(compact)
    .filter((part) => part !== '');
  const targets: SuggestedTarget[] = [];
  const stages: Stage[] = [];
  for (const part of parts) {
    const stage = stageIn(part, year);
    const target = stage === null && part.length <= longest ? countedIn(part, title) : null;
    if (stage !== null) stages.push(stage);
    else if (target !== null) targets.push(target);
    else return { targets: [], vague: cut(part, 20) };
  }
  if (stages.length > 0)
    targets.push({ name: cut(title, 60), unit: '', measure: 'SUM', value: null, stages: stages.slice(0, mostTargets) });
  return { targets: targets.slice(0, mostTargets), vague: null };
}

/** The last day that a stage of the targets names; null: none does. */
export const lastStage = (targets: readonly SuggestedTarget[]): LocalDate | null =>
  targets
    .flatMap(({ stages }) => stages.map(({ dueOn }) => dueOn))
    .sort()
    .at(-1) ?? null;

/** The first day that a stage of the targets names; null: none does. */
export const firstStage = (targets: readonly SuggestedTarget[]): LocalDate | null =>
  targets.flatMap(({ stages }) => stages.map(({ dueOn }) => dueOn)).sort()[0] ?? null;
