/** The most that an answer may hold, in characters: a hundred times what the longest page shows. */
const mostCharacters = 4 * 1024 * 1024;

/** Whether an answer is more than may be sent; looked at before it is written out, and only as far as it takes to know. */
export function isTooLarge(answer: unknown, most = mostCharacters): boolean {
  let left = most;
  const fits = (value: unknown): boolean => {
    if (typeof value === 'string') left -= value.length;
    else if (Array.isArray(value)) return value.every(fits);
    else if (typeof value === 'object' && value !== null) {
      for (const name in value) {
        left -= name.length;
        if (!fits((value as Record<string, unknown>)[name])) return false;
      }
    }
    left -= 4;
    return left >= 0;
  };
  return !fits(answer);
}
