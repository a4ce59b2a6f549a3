import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { ApolloServer, type GraphQLResponse } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Language } from './access/sentences.ts';
import { caseUpload } from './modules/case-reviews/case-file.routes.ts';
import { type AppDeps, Context } from './modules/context.ts';
import { exportRoutes } from './modules/exports/export.routes.ts';
import { fileRoutes } from './modules/files/file.routes.ts';
import { matrixUpload } from './modules/imports/matrix-upload.routes.ts';
import { answersSoon, isPassing } from './platform/db/pressure.ts';
import { isTooLarge } from './platform/graphql/answer-size.ts';
import { inputGuard } from './platform/graphql/input-guard.ts';
import { costRule } from './platform/graphql/limits.ts';
import { type Manifest, trustedDocuments } from './platform/graphql/trusted-documents.ts';
import { decodeGlobalId } from './platform/ids.ts';
import { sha256 } from './platform/password.ts';
import { isSameSite } from './platform/same-site.ts';

/** What the server is made of. */
export interface AppParts {
  readonly deps: AppDeps;
  readonly schema: GraphQLSchema;
  readonly documents: Manifest;
  /** True where documents written by hand are answered: tests and development. */
  readonly openToAll: boolean;
  readonly secureCookies: boolean;
  /** How many proxies in front are trusted to name the caller's address. */
  readonly trustedProxies: number;
  /** Folder of the built page; null: no page. */
  readonly page: string | null;
}

/** The server as a value: page and API behind one address. It is `server` where one is open already. */
export async function buildApp(parts: AppParts, server: Server = createServer()): Promise<Server> {
  const { deps } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies);
  app.use(nameRequest, secureHeaders);
  app.get('/healthz', async (_, response) => {
    const alive = await answersSoon(deps.dataSource);
    response.status(alive ? 200 : 503).json({ alive });
  });
  const apollo = apolloOf(parts);
  await apollo.start();
  const answer = expressMiddleware(apollo, { context: async ({ req, res }) => contextOf(parts, req, res as Response) });
  app.use(
    '/graphql',
    sameSiteOnly,
    express.json({ limit: '1mb' }),
    trustedDocuments(parts.documents, parts.openToAll),
    answer,
  );
  app.use(exportRoutes(parts.schema, (request, response) => contextOf(parts, request, response)));
  app.use(matrixUpload(deps, (request, response) => contextOf(parts, request, response)));
  app.use(caseUpload(deps, (request, response) => contextOf(parts, request, response)));
  app.use(
    '/files',
    fileRoutes((request, response) => contextOf(parts, request, response)),
  );
  if (parts.page !== null) servePage(app, parts.page);
  app.use(refusalOf(deps));
  server.removeAllListeners('request').on('request', app);
  server.on('close', () => void apollo.stop());
  return server;
}

/** What leaves when a request could not even be read, or when answering it failed outside GraphQL. */
const refusalOf =
  (deps: AppDeps): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const { type, status } = error as { type?: string; status?: number };
    const tooLarge = type === 'entity.too.large';
    if (status !== undefined && status < 500)
      return void response.status(tooLarge ? 413 : 400).json({
        errors: [
          { message: 'The request was refused', extensions: { code: tooLarge ? 'TOO_LARGE' : 'INVALID_INPUT' } },
        ],
      });
    const fault = ownFault(error, deps);
    response.status(fault.extensions.code === 'BUSY' ? 503 : 500).json({ errors: [fault] });
  };

const nameRequest: RequestHandler = (_, response, next) => {
  const id = randomUUID();
  response.locals.requestId = id;
  response.setHeader('x-request-id', id);
  next();
};

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

const secureHeaders: RequestHandler = (_, response, next) => {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  next();
};

/** Lets only JSON posts of the page's own origin through: a form or a page of another site cannot make them. */
const sameSiteOnly: RequestHandler = (request, response, next) => {
  const json = request.is('application/json') !== false;
  if (request.method === 'POST' && json && isSameSite(request)) return next();
  const status = request.method === 'POST' ? 403 : 405;
  response.status(status).json({ errors: [{ message: 'Refused', extensions: { code: 'FORBIDDEN' } }] });
};

const cookieName = (secure: boolean): string => (secure ? '__Host-duban' : 'duban');

function tokenOf(request: Request, secure: boolean): string | null {
  const wanted = `${cookieName(secure)}=`;
  const part = (request.headers.cookie ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(wanted));
  const token = part?.slice(wanted.length) ?? '';
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

/** The post in whose name the request acts, by its header or, for links to files, its address; null: none was named, or no post. */
function postIn(request: Request): string | null {
  const named = decodeGlobalId(String(request.headers['x-duban-post'] ?? request.query.post ?? ''));
  return named?.type === 'Post' && named.id.length === 36 ? named.id : null;
}

/** The matter of a penetration order under which alone the request reads, named as its post is; null: none was named. */
function orderIn(request: Request): string | null {
  const named = decodeGlobalId(String(request.headers['x-duban-order'] ?? request.query.order ?? ''));
  return named?.type === 'PenetrationMatter' && named.id.length === 36 ? named.id : null;
}

function contextOf(parts: AppParts, request: Request, response: Response): Context {
  const token = tokenOf(request, parts.secureCookies);
  const attributes = `Path=/; HttpOnly; SameSite=Strict${parts.secureCookies ? '; Secure' : ''}`;
  const cookie = (value: string, rest: string): void =>
    void response.setHeader('set-cookie', `${cookieName(parts.secureCookies)}=${value}; ${attributes}${rest}`);
  const language: Language = (request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'zh-CN';
  return new Context(
    parts.deps,
    { tokenHash: token === null ? null : sha256(token), postId: postIn(request), underOrder: orderIn(request) },
    { set: (value) => cookie(value, '; Max-Age=43200'), clear: () => cookie('', '; Max-Age=0') },
    language,
    request.ip ?? 'unknown',
    response.locals.requestId,
  );
}

function apolloOf({ deps, schema }: AppParts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: false,
    csrfPrevention: false, // sameSiteOnly stands before it and also refuses simple requests
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    validationRules: [costRule],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: deps.log,
    formatError: (formatted, error) => plainFault(formatted, error, deps),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      inputGuard((context: Context, fields) => context.wrong(fields)),
      { requestDidStart: async ({ contextValue }) => ({ willSendResponse: () => contextValue.close() }) },
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ response }) => {
            keepSmall(response);
            sayWhen(response);
          },
        }),
      },
    ],
  });
}

/** Sends nothing of an answer that is too large; the writes that it tells of are done all the same. */
function keepSmall({ http, body }: GraphQLResponse): void {
  if (body.kind !== 'single' || !isTooLarge(body.singleResult.data)) return;
  body.singleResult = { errors: [{ message: 'The answer is too large', extensions: { code: 'TOO_LARGE' } }] };
  http.status = 413;
}

/** Lets whatever stands in front of the server know by the status that it is busy or holds the caller, and when to come again. */
function sayWhen({ http, body }: GraphQLResponse): void {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  const wait = errors.find(({ extensions }) => ['BUSY', 'RATE_LIMITED'].includes(String(extensions?.code)))?.extensions;
  if (wait === undefined) return;
  http.status = wait.code === 'BUSY' ? 503 : 429;
  http.headers.set('retry-after', String(wait.retryAfter ?? 2));
}

const spoken = ['UNAUTHENTICATED', 'FORBIDDEN', 'INVALID_INPUT', 'TOO_COSTLY', 'TOO_LARGE', 'RATE_LIMITED', 'BUSY'];
const asked = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

/** A fault leaves with a code of the closed list; whatever is ours alone leaves as INTERNAL with an incident id. */
function plainFault(formatted: GraphQLFormattedError, error: unknown, deps: AppDeps): GraphQLFormattedError {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = String((inner as GraphQLError).extensions?.code ?? formatted.extensions?.code ?? '');
  const { fields, retryAfter } = (inner as GraphQLError).extensions ?? {};
  if (spoken.includes(code))
    return { message: formatted.message, path: formatted.path, extensions: { code, fields, retryAfter } };
  if (asked.includes(code))
    return { message: 'The request is malformed', path: formatted.path, extensions: { code: 'INVALID_INPUT' } };
  return { path: formatted.path, ...ownFault(inner, deps) };
}

/** A fault that is ours: BUSY where the same request may succeed a moment later, else INTERNAL; only the log says what it was. */
function ownFault(error: unknown, deps: AppDeps) {
  const incident = randomUUID();
  if (isPassing(error)) {
    deps.log.warn({ incident, err: error }, 'busy');
    return { message: 'The system is busy; try again', extensions: { code: 'BUSY', incident } };
  }
  deps.log.error({ incident, err: error }, 'incident');
  return { message: 'A fault of the system', extensions: { code: 'INTERNAL', incident } };
}

function servePage(app: express.Express, folder: string): void {
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.get('/{*path}', (_, response) => {
    response.setHeader('cache-control', 'no-cache');
    if (existsSync(join(folder, 'index.html'))) response.sendFile(join(folder, 'index.html'));
    else response.status(503).type('text').send('The page is not built; run "npm run build".');
  });
}
