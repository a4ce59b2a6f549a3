/** What was typed on this device under an account and has not reached the server, by what it is written on. */
const placesOf = (login: string): string => `report.${login}.`;

/** Keeps what is typed, under the account that typed it, so that neither a failed send, a crash nor a reload loses it. */
export function keepWords(login: string, on: string, words: object): void {
  try {
    localStorage.setItem(placesOf(login) + on, JSON.stringify(words));
  } catch {
    // a full or forbidden store must not stop the writing
  }
}

/** What was kept on this device for this account; null when nothing was. */
export function keptWords<T extends object>(login: string, on: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(placesOf(login) + on) ?? 'null');
  } catch {
    return null;
  }
}

/** Drops what was kept, once the server has it. */
export const dropWords = (login: string, on: string): void => localStorage.removeItem(placesOf(login) + on);

const keptPlaces = (login: string): string[] =>
  Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((place) =>
    place.startsWith(placesOf(login)),
  );

/** On what an account has words that are on this device alone. */
export const recordsKept = (login: string): string[] =>
  keptPlaces(login).map((place) => place.slice(placesOf(login).length));

/** Drops everything that was kept for an account, when it leaves this device. */
export const dropAllWords = (login: string): void => {
  for (const place of keptPlaces(login)) localStorage.removeItem(place);
};
