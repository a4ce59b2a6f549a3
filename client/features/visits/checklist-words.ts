interface Line {
  readonly section: string;
  readonly words: string;
}

/** The lines of a list as they are typed: one to a row, under the heading whose row began with # last. */
export function linesIn(typed: string): Line[] {
  let section = '';
  const lines: Line[] = [];
  for (const row of typed.split('\n').map((one) => one.trim())) {
    if (/^[#＃]/.test(row)) section = row.slice(1).trim();
    else if (row !== '') lines.push({ section, words: row });
  }
  return lines;
}

/** The lines of a list as they are typed anew. */
export const wordsOf = (lines: readonly Line[]): string =>
  lines
    .flatMap(({ section, words }, n) => (section === (lines[n - 1]?.section ?? '') ? [words] : [`# ${section}`, words]))
    .join('\n');
