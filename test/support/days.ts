/** The day a number of days from now, as the service counts days: in Shanghai, by the clock of the machine or the moment given. */
export const inDays = (days: number, now = Date.now()): string =>
  new Date(now + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
