import { type Request, type Response, Router } from 'express';
import { unseen } from '../../platform/faults.ts';
import type { Problem } from '../../platform/result.ts';
import { isSameSite } from '../../platform/same-site.ts';
import type { Context } from '../context.ts';
import { sendBytes } from './file-sending.ts';
import { fetched, receive } from './transfer.service.ts';

const statuses: Partial<Record<Problem['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  STALE_VERSION: 409,
  BUSY: 409,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INVALID_INPUT: 422,
  CLASSIFIED_CONTENT_NOT_ALLOWED: 422,
  INTERNAL: 500,
};

/** What stands on every answer here: whatever a file holds, a browser neither runs, frames, guesses nor keeps it. */
const guards = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
};

/** `PUT /files/<id>` with `upload-offset` takes bytes, `GET /files/<id>` gives them; the wall decides as it does for a query. */
export function fileRoutes(contextOf: (request: Request, response: Response) => Context): Router {
  const router = Router();
  const within =
    (work: (context: Context, request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      response.set(guards);
      const context = contextOf(request, response);
      try {
        if (!isSameSite(request))
          refused(context, response, { code: 'FORBIDDEN', ruleId: 'File.foreign', params: {}, fields: [] });
        else await work(context, request, response);
      } finally {
        await context.close();
      }
    };
  router.put('/:id', within(put));
  router.get('/:id', within(get));
  return router;
}

async function put(context: Context, request: Request, response: Response): Promise<void> {
  const offset = /^\d{1,10}$/.exec(String(request.headers['upload-offset'] ?? ''))?.[0];
  if (offset === undefined)
    return refused(context, response, {
      ...{ code: 'INVALID_INPUT', ruleId: 'input.fields', params: {} },
      fields: [{ path: 'upload-offset', code: 'malformed' }],
    });
  const result = await receive(context, String(request.params.id), Number(offset), request);
  if (result.ok) response.json(result.value);
  else refused(context, response, result.problem);
}

async function get(context: Context, request: Request, response: Response): Promise<void> {
  const result = await fetched(context, String(request.params.id));
  if (!result.ok) return refused(context, response, result.problem);
  if (!(await sendBytes(context, result.value, request, response))) refused(context, response, unseen('id').problem);
}

function refused(context: Context, response: Response, problem: Problem): void {
  const { received } = problem.params;
  response.status(statuses[problem.code] ?? 400).json({ problem: context.problem(problem), received });
}
