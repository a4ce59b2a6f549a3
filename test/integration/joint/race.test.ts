import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, startApp } from '../../support/app.ts';
import { joint, jointSeen, roomOver, seedBodies } from '../../support/joint.ts';
import { signedInOnce } from '../../support/stage.ts';
import { fetched, pdf, uploaded } from '../../support/uploading.ts';
import { issuedItem, rootAt, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
/** How many reads, downloads and writes race the end. */
const count = 1000;
const mark = '第三标段滞后';
const large = { name: '影像.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(24_000_000, 'x')]) };

/** Answers that the server is sending of a file, by their sockets. */
const sendings: ServerResponse[] = [];
const noted = (message: unknown): void => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  if (request.method === 'GET' && request.url?.startsWith('/files/')) sendings.push(response);
};
beforeAll(() => {
  subscribe('http.server.request.start', noted);
  return seedBodies(app);
});
afterAll(() => void unsubscribe('http.server.request.start', noted));

/** A download whose reader takes nothing until he is let go on; answers how much came in all. */
function stalled({ cookie }: Caller, id: string): { started: Promise<void>; resume: () => Promise<number> } {
  let answer: IncomingMessage | undefined;
  const started = new Promise<void>((resolve, reject) => {
    get(`${app.url()}/files/${id}`, { agent: false, headers: { cookie } }, (response) => {
      answer = response.pause();
      resolve();
    }).on('error', reject);
  });
  const resume = (): Promise<number> =>
    new Promise((resolve) => {
      let bytes = 0;
      answer?.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      answer?.on('error', () => undefined).on('close', () => resolve(bytes));
      answer?.resume();
    });
  return { started, resume };
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !is(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(is()).toBe(true);
}

it('hands over no byte to a body once the end is answered: of rooms, tasks, files, nor of downloads under way (V-50)', async () => {
  const item = await issuedItem(actors, [units.binzhou]);
  const task = rootAt(item, units.binzhou);
  const id = await roomOver(actors, item);
  const bodies = [await actors.as('development'), await actors.as('environment'), await actors.as('finance.city')];
  const [own, head] = [bodies[0] as Caller, await actors.as('li.guohua')];
  const [film, photo] = [await uploaded(app.url(), own, large), await uploaded(app.url(), own, pdf(mark))];
  await joint(own, 'shareJointEvidence', { operationId: id, words: mark, fileIds: [film, photo] });
  await joint(own, 'giveJointOpinion', { operationId: id, version: 0, words: mark });

  const open = Array.from({ length: 12 }, (_, n) => stalled(bodies[n % 3] as Caller, film));
  await Promise.all(open.map(({ started }) => started));
  const under = [...sendings];
  await until(() => under.length === 12 && under.every(({ writableNeedDrain }) => writableNeedDrain));

  const asks = [
    async (caller: Caller) => JSON.stringify(await jointSeen(caller, id)).includes(mark),
    async (caller: Caller) =>
      (await caller.ask('query ($id: String!) { assignment(id: $id) { title } }', { id: task.id })).data.assignment !==
      null,
    async (caller: Caller) => (await fetched(app.url(), caller, photo).then((answer) => answer.text())).includes(mark),
    async (caller: Caller) =>
      (await joint(caller, 'shareJointEvidence', { operationId: id, words: '迟', fileIds: [] })).code === undefined,
  ];
  const { version } = await jointSeen(head, id);
  let answered = Number.POSITIVE_INFINITY;
  let handed: number[] = [];
  const all: { begun: number; got: boolean }[] = [];
  const after = (): number => all.filter(({ begun }) => begun > answered).length;
  let ending: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    const answer = await joint(head, 'endJointOperation', { operationId: id, version, reason: '督查任务已完成。' });
    expect(answer).toMatchObject({ standing: 'OVER' });
    handed = under.map(({ socket }) => socket?.bytesWritten ?? -1);
    answered = performance.now();
  };
  let n = 0;
  const worker = async (): Promise<void> => {
    while (all.length < count || after() < count / 4) {
      n += 1;
      if (n === Math.ceil(count / 3)) ending = end();
      const ask = asks[n % asks.length] as (typeof asks)[number];
      const begun = performance.now();
      all.push({ begun, got: await ask(bodies[n % 3] as Caller) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  await ending;
  const late = all.filter(({ begun, got }) => got && begun > answered);
  expect([all.some(({ got }) => got), after() >= count / 4]).toEqual([true, true]);
  expect(late).toEqual([]);

  const sockets = under.map(({ socket }) => socket);
  const taken = await Promise.all(open.map(({ resume }) => resume()));
  await until(() => under.every(({ destroyed }) => destroyed));
  for (const [at, bytes] of taken.entries()) {
    expect(bytes).toBeLessThan(large.bytes.length);
    expect((sockets[at]?.bytesWritten ?? handed[at] ?? 0) - (handed[at] ?? 0)).toBe(0);
  }
}, 300_000);

it('lets a download go on, however slow its reader, as long as he may read', async () => {
  const id = await roomOver(actors, await issuedItem(actors, [units.binzhou]));
  const own = await actors.as('development');
  const film = await uploaded(app.url(), own, { ...large, name: '慢.pdf' });
  await joint(own, 'shareJointEvidence', { operationId: id, words: mark, fileIds: [film] });
  const slow = stalled(await actors.as('environment'), film);
  await slow.started;
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect(await slow.resume()).toBe(large.bytes.length);
}, 60_000);
