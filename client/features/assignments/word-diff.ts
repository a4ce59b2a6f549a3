/** A stretch of text: in both writings, only in the earlier, or only in the later. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** More changed words than this are shown as one text for another: nobody reads them one by one. */
const mostChanges = 800;

/** The words of a text, Chinese ones too; single characters where the browser knows no words. */
const wordsOf = (text: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
    : [...text];

/** What changed between two writings, word by word; in each place what is gone stands before what is new. */
export function wordDiff(earlier: string, later: string): Stretch[] {
  const [from, to] = [wordsOf(earlier), wordsOf(later)];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const middle = changes(from.slice(start, from.length - end), to.slice(start, to.length - end));
  const whole: Stretch[] = [
    { kind: 'same', text: from.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: end === 0 ? '' : from.slice(-end).join('') },
  ];
  return joined(whole.filter(({ text }) => text !== ''));
}

/** The shortest way from one list of words to another (Myers, 1986). */
function changes(from: readonly string[], to: readonly string[]): Stretch[] {
  const trace: Int32Array[] = [];
  const most = Math.min(from.length + to.length, mostChanges);
  let reach = new Int32Array(2 * most + 3);
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(reach.slice());
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && at(reach, k - 1, most) < at(reach, k + 1, most));
      let x = down ? at(reach, k + 1, most) : at(reach, k - 1, most) + 1;
      while (x < from.length && x - k < to.length && from[x] === to[x - k]) x += 1;
      reach[k + most + 1] = x;
      if (x >= from.length && x - k >= to.length) return wayBack(trace, from, to, most);
    }
    reach = reach.slice();
  }
  return [
    { kind: 'gone', text: from.join('') },
    { kind: 'new', text: to.join('') },
  ];
}

const at = (reach: Int32Array, k: number, most: number): number => reach[k + most + 1] ?? 0;

function wayBack(
  trace: readonly Int32Array[],
  from: readonly string[],
  to: readonly string[],
  most: number,
): Stretch[] {
  const way: Stretch[] = [];
  let [x, y] = [from.length, to.length];
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const reach = trace[steps] ?? new Int32Array();
    const k = x - y;
    const down = k === -steps || (k !== steps && at(reach, k - 1, most) < at(reach, k + 1, most));
    const before = steps === 0 ? 0 : at(reach, down ? k + 1 : k - 1, most);
    const beforeY = steps === 0 ? 0 : before - (down ? k + 1 : k - 1);
    while (x > before && y > beforeY) {
      x -= 1;
      y -= 1;
      way.push({ kind: 'same', text: from[x] ?? '' });
    }
    if (steps > 0)
      way.push(down ? { kind: 'new', text: to[beforeY] ?? '' } : { kind: 'gone', text: from[before] ?? '' });
    [x, y] = [before, beforeY];
  }
  return way.reverse();
}

/** Neighbours of one kind as one stretch; within a change what is gone stands before what is new. */
function joined(way: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  let [gone, fresh] = ['', ''];
  const settle = (): void => {
    if (gone !== '') whole.push({ kind: 'gone', text: gone });
    if (fresh !== '') whole.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const { kind, text } of way) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else {
      settle();
      const last = whole.at(-1);
      if (last?.kind === 'same') whole[whole.length - 1] = { kind, text: last.text + text };
      else whole.push({ kind, text });
    }
  }
  settle();
  return whole;
}
