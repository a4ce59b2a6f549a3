/** A chosen file that waits on this device for its record: whose it is, on what it is to hang, and when it was chosen. */
export interface WaitingFile {
  readonly place: string;
  readonly login: string;
  readonly post: string;
  readonly on: string;
  readonly file: File;
  readonly chosenAt: string;
}

const mostBytes = 50 * 1024 * 1024;

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('duban', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files', { keyPath: 'place' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Asks the store; null where it is full, forbidden or broken, which must not stop the writing. */
async function asked<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  try {
    const base = await opened();
    return await new Promise<T>((resolve, reject) => {
      const transaction = base.transaction('files', mode);
      const request = ask(transaction.objectStore('files'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    }).finally(() => base.close());
  } catch {
    return null;
  }
}

/** Keeps a chosen file on this device until its record has it; a large one is not kept. */
export async function keepFile(one: WaitingFile): Promise<void> {
  if (one.file.size <= mostBytes) await asked('readwrite', (store) => store.put(one));
}

const ofAccount = async (login: string): Promise<WaitingFile[]> =>
  ((await asked<WaitingFile[]>('readonly', (store) => store.getAll())) ?? []).filter((one) => one.login === login);

/** The files that wait on this device for a record, those chosen first before the others. */
export const waitingFiles = async (login: string, post: string, on: string): Promise<WaitingFile[]> =>
  (await ofAccount(login))
    .filter((one) => one.post === post && one.on === on)
    .sort((one, other) => one.chosenAt.localeCompare(other.chosenAt));

/** On what the files of an account wait, each once. */
export const recordsWaited = async (login: string): Promise<string[]> => [
  ...new Set((await ofAccount(login)).map(({ on }) => on)),
];

/** Drops a file: its record has it, or it was taken off. */
export const dropFile = async (place: string): Promise<void> => {
  await asked('readwrite', (store) => store.delete(place));
};

/** Drops every file of an account, when it leaves this device. */
export const dropAllFiles = async (login: string): Promise<void> => {
  for (const { place } of await ofAccount(login)) await dropFile(place);
};
