import { compact } from './matrix-day.rules.ts';

/** A unit as names in a table are looked up. */
export interface MatrixUnit {
  readonly id: number;
  readonly name: string;
  readonly shortName: string;
  /** Whether it stands directly under the office that imports, and so may receive its orders. */
  readonly below: boolean;
}

/** Names of units as a cell gives them: the first leads unless they are said to support. */
export interface ReadUnits {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

/** What a name turned out to be. */
export type FoundUnit =
  | { readonly unit: MatrixUnit }
  | { readonly why: 'unitUnknown' | 'unitElsewhere' | 'unitAmbiguous' | 'unitGroup'; readonly like: string };

const label = /(?:第一)?(牵头|主办|责任|承办|主要负责|配合|协办|协同|参与)(?:单位|部门)?:/g;
const supporting = /配合|协办|协同|参与/;

/** Names divided by Chinese commas, semicolons or lines, but not inside brackets. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let [name, depth] = ['', 0];
  for (const letter of text) {
    depth += Number('([〔'.includes(letter)) - Number(')]〕'.includes(letter));
    if (depth <= 0 && /[、,;/]/.test(letter)) {
      names.push(name);
      name = '';
    } else name += letter;
  }
  return [...names, name].map((one) => one.replace(/[。.]$|(?:牵头|负责)$/g, '')).filter((one) => one !== '');
}

/** Reads a cell such as "责任单位:A、B、C" or "牵头单位:A;配合单位:B、C"; a list without a word before it names its lead first. */
export function readUnits(text: string): ReadUnits {
  const wanted = compact(text.replaceAll('\n', '、'));
  const marks = [...wanted.matchAll(label)];
  const first = wanted.slice(0, marks[0]?.index ?? wanted.length);
  const leads = namesIn(first);
  const supports: string[] = [];
  for (const [at, mark] of marks.entries()) {
    const names = namesIn(wanted.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? wanted.length));
    (supporting.test(mark[0]) ? supports : leads).push(...names);
  }
  return { leads, supports };
}

/** The units that a task names at its end, "(责任单位:A、B)", and the task without them; as reports to congresses print it. */
export function unitsInTask(task: string): { task: string; units: string } {
  const at = Math.max(...['牵头单位', '责任单位', '责任部门'].map((word) => task.lastIndexOf(word)));
  const tail = at < 0 ? '' : task.slice(at);
  if (tail.length > 500 || !/^.{4}[:\uff1a]/.test(tail)) return { task, units: '' };
  const opened = /[(\uff08]\s*$/.test(task.slice(0, at));
  const units = opened ? tail.replace(/[)\uff09]\s*[。.]?\s*$/, '') : tail;
  return {
    task: task
      .slice(0, at)
      .replace(/[(\uff08]\s*$/, '')
      .trim(),
    units,
  };
}

const group = /^(?:各|有关|相关|全[省市县区])|等(?:有关)?(?:单位|部门)?$|有关(?:单位|部门)/;

/** Whether the letters of a short form stand in a name in their order, beginning with its first: 省发改委 in 省发展和改革委员会. */
function abbreviates(short: string, name: string): boolean {
  if (short.length < 3 || short[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) at += Number(letter === short[at]);
  return at === short.length;
}

/** Looks names of units up among those of the province; those directly under the importing office go first. */
export function unitFinder(units: readonly MatrixUnit[]): (name: string) => FoundUnit {
  const named = new Map<string, MatrixUnit[]>();
  for (const unit of units)
    for (const name of new Set([compact(unit.name), compact(unit.shortName)]))
      named.set(name, [...(named.get(name) ?? []), unit]);
  const below = units.filter((unit) => unit.below);
  const shortened = (name: string) =>
    below.filter((unit) => abbreviates(name, compact(unit.shortName)) || abbreviates(name, compact(unit.name)));
  return (name) => {
    const all = named.get(name) ?? [];
    const mine = all.filter((unit) => unit.below);
    const found = mine.length > 0 || all.length > 0 ? mine : shortened(name);
    if (found.length === 1 && found[0] !== undefined) return { unit: found[0] };
    if (found.length > 1) return { why: 'unitAmbiguous', like: found.map((unit) => unit.shortName).join('、') };
    if (all.length > 0) return { why: 'unitElsewhere', like: '' };
    return group.test(name) ? { why: 'unitGroup', like: '' } : { why: 'unitUnknown', like: likest(name, below) };
  };
}

const pairs = (text: string): Set<string> =>
  new Set([...text].slice(1).map((letter, at) => `${[...text][at]}${letter}`));

/** The names most like one, at most three, for whoever mends it. */
function likest(name: string, units: readonly MatrixUnit[]): string {
  const mine = pairs(name);
  const scored = units.map((unit) => {
    const theirs = pairs(compact(unit.shortName));
    const shared = [...mine].filter((pair) => theirs.has(pair)).length;
    return { unit, score: (2 * shared) / (mine.size + theirs.size || 1) };
  });
  const near = scored.filter(({ score }) => score >= 0.3).sort((a, b) => b.score - a.score);
  return near
    .slice(0, 3)
    .map(({ unit }) => unit.shortName)
    .join('、');
}
