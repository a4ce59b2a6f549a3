import { beforeAll, expect, it } from 'vitest';
import { exportable } from '../../api/modules/exports/export.service.ts';
import { readTable } from '../../api/platform/tables/reading.ts';
import { key, startApp } from '../support/app.ts';
import { caseFile } from '../support/case-file.ts';
import { inDays } from '../support/days.ts';
import { asCsv, columns, matrixRows, matrixSample, settings } from '../support/matrices.ts';
import { headersOf, personas, routes } from '../support/matrix.ts';
import { reporting } from '../support/reporting.ts';
import { signedInOnce } from '../support/stage.ts';
import { globalIdOf } from '../support/story.ts';
import { announced, pdf, uploaded } from '../support/uploading.ts';
import { cities, done, units, wholeReport } from '../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
const city = cities[units.binzhou] ?? { liaison: '', handlerPost: '', direct: '' };
const unknown = '019b76da-a800-7000-8000-000000000000';

/** At what a request aims: a task of 滨州, a file on its report, an upload of its handler, and a document of the province. */
interface Aim {
  readonly task: string;
  readonly file: string;
  readonly begun: string;
  readonly document: string;
}

/** The same, where nothing is. */
const nothing: Aim = {
  task: globalIdOf('Assignment', unknown),
  file: globalIdOf('File', unknown),
  begun: globalIdOf('File', unknown),
  document: '没有的文件',
};

interface Asked {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

const sent = pdf('未传完的附件');
const binary = { 'content-type': 'application/octet-stream' };
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

/** One request for each route; a list that is exported is a route of its own. */
const asks: Readonly<Record<string, (aim: Aim) => Asked>> = {
  'GET /healthz': () => ({ path: '/healthz' }),
  'GET /matrix-template.xlsx': () => ({ path: '/matrix-template.xlsx' }),
  'POST /matrix-files': () => ({
    path: '/matrix-files',
    headers: { ...binary, 'x-file-name': `${key()}.csv` },
    body: bytes(asCsv(matrixSample)),
  }),
  'GET /case-template.xlsx': () => ({ path: '/case-template.xlsx' }),
  'POST /case-files': () => ({
    path: '/case-files',
    headers: { ...binary, 'x-file-name': `${key()}.csv` },
    body: bytes(asCsv(caseFile)),
  }),
  'PUT /files/:id': ({ begun }) => ({
    path: `/files/${begun}`,
    headers: { ...binary, 'upload-offset': '0' },
    body: bytes(sent.bytes),
  }),
  'GET /files/:id': ({ file }) => ({ path: `/files/${file}` }),
  'GET /exports/items': () => ({ path: '/exports/items.csv' }),
  'GET /exports/inbox': () => ({ path: '/exports/inbox.csv' }),
  'GET /exports/tree': ({ task }) => ({ path: `/exports/tree.csv?id=${task}` }),
  'GET /exports/totals': ({ task }) => ({ path: `/exports/totals.csv?id=${task}` }),
  'GET /exports/matrix': ({ document }) => ({
    path: `/exports/matrix.csv?document=${encodeURIComponent(document)}`,
  }),
  'GET /exports/linkages': () => ({ path: `/exports/linkages.csv?year=${inDays(0).slice(0, 4)}` }),
};

let aim: Aim;

beforeAll(async () => {
  const { id: task } = await reporting(actors, 'WEEKLY');
  const handler = await actors.as(city.liaison);
  const file = await uploaded(app.url(), handler, pdf('滨州的佐证材料'), city.handlerPost);
  const report = { assignmentId: task, version: 0, kind: 'PERIODIC', ...wholeReport, claimed: 10 };
  const { id, version } = await done(
    handler,
    'saveReport',
    { ...report, fileIds: [file], handsIn: true },
    city.handlerPost,
  );
  await done(await actors.as(city.direct), 'approveReport', { reportId: id, version });
  const { id: begun } = await announced(handler, sent, city.handlerPost);
  const officer = await actors.as('zhang.min');
  const { body } = await officer.upload(asCsv(matrixRows('seventy-nine')), '分解表.csv');
  const importing = 'mutation ($input: ImportMatrixInput!) { importMatrix(input: $input) { __typename } }';
  await officer.ask(importing, { input: { key: key(), fileId: body.id, columns, ...settings } });
  aim = { task, file, begun, document: settings.document };
});

const ask = async (route: string, persona: string, at: Aim): Promise<Response> => {
  const asked = asks[route]?.(at);
  if (asked === undefined) throw new Error(`No request for ${route}`);
  const method = route.split(' ')[0];
  const headers = { ...(await headersOf(actors, persona)), ...asked.headers };
  return fetch(`${app.url()}${asked.path}`, { method, headers, body: asked.body });
};

/** How a route answered: a problem's code, `empty` for a list without a line, `yes` for something. */
async function verdict(route: string, response: Response): Promise<string> {
  if (response.status !== 200) {
    const body = await response.json();
    return (body.problem ?? body).code;
  }
  if (!route.startsWith('GET /exports/')) return 'yes';
  const { rows } = readTable(Buffer.from(await response.arrayBuffer()));
  return rows.length > 2 ? 'yes' : 'empty';
}

it('has a row for every route and every list that is exported, and knows all else that stands before them', () => {
  const doors = app.doors();
  const found = doors
    .filter((door) => !door.startsWith('USE '))
    .flatMap((door) =>
      door === 'GET /exports/:file' ? Object.keys(exportable).map((list) => `GET /exports/${list}`) : [door],
    );
  expect(Object.keys(routes).sort()).toEqual(found.sort());
  expect(Object.keys(asks).sort()).toEqual(found.sort());
  const others = doors.filter((door) => door.startsWith('USE ')).map((door) => door.split(' ')[1]);
  // the names of requests and safe headers; the four steps of the API, whose fields have rows of their own; the last refusal
  expect(others).toEqual(['/', '/', '/graphql', '/graphql', '/graphql', '/graphql', '/']);
  expect(Object.values(routes).map((row) => Object.keys(row))).toEqual(Object.keys(routes).map(() => [...personas]));
});

it.each(personas)('answers %s over HTTP as the matrix says', async (persona) => {
  const found: Record<string, string> = {};
  for (const route of Object.keys(routes)) found[route] = await verdict(route, await ask(route, persona, aim));
  expect(found).toEqual(
    Object.fromEntries(Object.entries(routes).map(([route, answers]) => [route, answers[persona]])),
  );
});

/** What a stranger learns from an answer, all of it. */
const learned = async (response: Response) => ({
  status: response.status,
  text: (await response.text()).replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'now'),
  headers: Object.fromEntries([...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name))),
});

const aimed = Object.keys(asks).filter((route) => {
  const [here, there] = [asks[route]?.({ task: 'a', file: 'a', begun: 'a', document: 'a' }), asks[route]?.(nothing)];
  return here?.path !== there?.path;
});

it.each(aimed)('answers %s for what another tenant holds exactly as for what is not there', async (route) => {
  const strangers = personas.filter((persona) => routes[route]?.[persona] === 'NOT_FOUND');
  expect(strangers.length).toBeGreaterThan(3);
  for (const persona of strangers)
    expect([persona, await learned(await ask(route, persona, aim))]).toEqual([
      persona,
      await learned(await ask(route, persona, nothing)),
    ]);
  const reader = personas.find((persona) => routes[route]?.[persona] === 'yes') ?? '';
  expect((await learned(await ask(route, reader, aim))).text).not.toBe(
    (await learned(await ask(route, reader, nothing))).text,
  );
  expect(await verdict(route, await ask(route, 'nobody', aim))).toBe('UNAUTHENTICATED');
});
