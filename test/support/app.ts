import { randomBytes, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, inject } from 'vitest';
import { createWall } from '../../api/access/wall.ts';
import { type AppParts, buildApp } from '../../api/app.ts';
import { entities } from '../../api/entities.ts';
import type { AppDeps } from '../../api/modules/context.ts';
import { createDataSource } from '../../api/platform/db/data-source.ts';
import { FileStore } from '../../api/platform/file-store.ts';
import { timeOrderedIds } from '../../api/platform/ids.ts';
import { createLog } from '../../api/platform/log.ts';
import { PersonalBox } from '../../api/platform/personal-box.ts';
import { createSchema } from '../../api/schema.ts';
import { demoPassword } from '../../seeds/demo/people.ts';
import { doorsOf } from './doors.ts';
import { admin, appPassword, clockPassword, template } from './global-setup.ts';
import { readInWorker } from './table-worker.ts';

/** Any answer of the API. */
export type Answer = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  data: any;
  errors?: { message: string; extensions: { code: string } }[];
  text: string;
};

/** A person with a browser: his cookie, the post he acts in, and what he asks. */
export interface Caller {
  /** The database of the server, as its administrator reaches it. */
  readonly adminUrl: string;
  readonly cookie: string;
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** Sends a table to be imported: a matrix, unless another path says so. */
  readonly upload: (bytes: Uint8Array, name?: string, headers?: Record<string, string>, path?: string) => Promise<Sent>;
  /** What stands at a path of the server. */
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
}

/** The answer to a file that was sent. */
export interface Sent {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an id, or a problem
  readonly body: any;
}

/** A server on a database of its own, for the tests of one file. */
export interface TestApp {
  /** Where the bytes of files lie. */
  readonly files: string;
  /** Every way into the server over HTTP. */
  readonly doors: () => string[];
  readonly url: () => string;
  readonly adminUrl: () => string;
  readonly appUrl: () => string;
  readonly clockUrl: () => string;
  /** The connections through which it serves, ten at most. */
  readonly pool: () => DataSource;
  /** The lines that it logged so far, of every level. */
  readonly logged: () => readonly string[];
  readonly as: (login: string) => Promise<Caller>;
  readonly nobody: () => Caller;
}

/** How the server of a test differs from that of the others. */
interface Served extends Pick<AppParts, 'documents' | 'openToAll'>, Pick<AppDeps, 'tries'> {
  /** Makes the database of that name. */
  readonly fill: (name: string) => Promise<unknown>;
}

const cloned = (name: string) => admin(inject('adminUrl'), `create database ${name} template ${template}`);

/** Starts the server before the tests of a file, as the application role, and drops its database after them. */
export function startApp({ tries = null, fill = cloned, ...served }: Partial<Served> = {}): TestApp {
  const name = `duban_test_${randomUUID().slice(0, 8)}`;
  const at = (user: string, password: string): string =>
    Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}`, username: user, password }).href;
  const administrator = (): string => Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href;
  const folder = join(tmpdir(), `${name}_files`);
  let url = '';
  let doors: string[] = [];
  let pool: DataSource | undefined;
  const logged: string[] = [];
  let end: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    await fill(name);
    const dataSource = await createDataSource(at('duban_app', appPassword), entities, 10).initialize();
    pool = dataSource;
    const deps = {
      dataSource,
      wall: createWall(dataSource),
      ids: timeOrderedIds,
      namedStatements: true,
      mode: 'test' as const,
      demoPeople: [],
      log: createLog('trace', { write: (line) => void logged.push(line) }),
      readTable: readInWorker,
      files: await FileStore.open(folder),
      personal: new PersonalBox(randomBytes(32)),
      tries,
    };
    const parts = {
      deps,
      schema: await createSchema(),
      documents: {},
      openToAll: true,
      secureCookies: false,
      trustedProxies: 0,
      page: null,
      ...served,
    };
    const server = await buildApp(parts);
    doors = doorsOf(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    end = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await dataSource.destroy();
      await rm(folder, { recursive: true, force: true });
      await admin(inject('adminUrl'), `drop database ${name} with (force)`);
    };
  });
  afterAll(() => end());
  const caller = (cookie: { value: string }): Caller => ({
    get adminUrl() {
      return administrator();
    },
    get cookie() {
      return cookie.value;
    },
    ask: (query, variables, headers) => post(url, cookie, query, variables, headers),
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers: { cookie: cookie.value, ...headers } }),
    upload: async (bytes, name = '责任分解表.xlsx', headers = {}, path = '/matrix-files') => {
      const type = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) };
      const body = new Uint8Array(bytes);
      const sent = { method: 'POST', headers: { cookie: cookie.value, ...type, ...headers }, body };
      const response = await fetch(`${url}${path}`, sent);
      return { status: response.status, body: await response.json().catch(() => null) };
    },
  });
  return {
    files: folder,
    doors: () => doors,
    url: () => url,
    adminUrl: administrator,
    appUrl: () => at('duban_app', appPassword),
    clockUrl: () => at('duban_clock', clockPassword),
    pool: () => {
      if (pool === undefined) throw new Error('The server is not there');
      return pool;
    },
    logged: () => logged,
    nobody: () => caller({ value: '' }),
    as: async (login) => {
      const cookie = { value: '' };
      await post(url, cookie, signInDocument, { input: { login, password: demoPassword } });
      if (cookie.value === '') throw new Error(`${login} could not sign in`);
      return caller(cookie);
    },
  };
}

const signInDocument =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }';

async function post(
  url: string,
  cookie: { value: string },
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie.value, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const set = response.headers.get('set-cookie');
  if (set !== null) cookie.value = set.split(';')[0] ?? '';
  const text = await response.text();
  return { status: response.status, text, ...JSON.parse(text) };
}

/** A fresh idempotency key. */
export const key = (): string => randomUUID();
