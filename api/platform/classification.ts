import type { FieldProblem } from './result.ts';

const gap = String.raw`[^\S\n]*`;
const level = `(?:[绝絕机機秘祕]${gap}密)(?:${gap}级)?`;
const star = String.raw`(?:[★☆⭐✩✪✭✮✯✰]|[*]${gap}(?:\d|[一二三五十]+年|长期|启用前|解密))`;
const opens = `[[【〔(〖「]`;
const closes = String.raw`[\]】〕)〗」]`;
const bracketed = `${opens}${gap}${level}${gap}${closes}`;

/**
 * The official marks of a state secret (GB/T 9704, 密级★保密期限): the level with a star, the level in the line that tells it,
 * and the level that stands alone in a line or in brackets at its beginning or end. Words in a sentence are none, and neither
 * are the marks of work and trade secrets, which are no state secrets.
 */
const marks = new RegExp(
  [
    `(?<!(?:工${gap}作|商${gap}业)${gap})${level}${gap}${star}`,
    `(?:密${gap}级|(?:保密|秘密|涉密|密级)等级)(?:${gap}:|(?=${gap}${opens})|[^\\S\\n])${gap}${opens}?${gap}${level}(?!\\p{L})`,
    `^${gap}${bracketed}|${bracketed}${gap}$`,
    `^${gap}${level}${gap}$`,
  ].join('|'),
  'mu',
);

/** What is written between letters and shows nothing: soft hyphens, zero-width marks, variation selectors. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** Tells most texts, and bytes that are none, from those worth a look. */
const hint = /[绝絕机機秘祕](?:[\s\u00ad\u200b-\u200f\u2060-\u2064]|[\ufe00-\ufe0f])*密/;

/** Whether a text bears the mark of a state secret, which may not be kept on an ordinary network (V-20, S-7). */
export function isMarked(text: string): boolean {
  if (!hint.test(text)) return false;
  const plain = text.replaceAll(unseen, '').replaceAll(/\r\n?/g, '\n').normalize('NFKC');
  return marks.test(plain);
}

const longest = 1 << 16;
const overlap = 200;

/** Looks for marks in a text that comes in pieces, line by line, however the pieces fall; holds no more than one long line. */
export class MarkScanner {
  found = false;
  private rest = '';

  push(piece: string): void {
    if (this.found) return;
    const last = piece.lastIndexOf('\n');
    const end = last < 0 ? -1 : this.rest.length + last;
    this.rest += piece;
    if (end >= 0) {
      this.found = isMarked(this.rest.slice(0, end));
      this.rest = this.rest.slice(end + 1);
    }
    if (this.rest.length > longest) {
      this.found ||= isMarked(`${this.rest}…`); // neither end of a cut line is an end of it
      this.rest = `…${this.rest.slice(-overlap)}`;
    }
  }

  /** Whether any of it was marked. */
  end(): boolean {
    this.push('\n');
    return this.found;
  }
}

const mostNamed = 20;

/** Every text of an input that bears a mark, by its path. */
export function markedFields(value: unknown, path: string): FieldProblem[] {
  const faults: FieldProblem[] = [];
  gather(value, path, faults);
  return faults;
}

function gather(value: unknown, path: string, faults: FieldProblem[]): void {
  if (faults.length >= mostNamed) return;
  if (typeof value === 'string') {
    if (isMarked(value)) faults.push({ path, code: 'classified' });
  } else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) gather(inner, `${path}.${name}`, faults);
}
