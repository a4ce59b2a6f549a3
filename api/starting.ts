import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** The door of an instance: open before anything is ready, so that whoever comes early sees how far the start is. */
export interface Door {
  readonly server: Server;
  readonly url: string;
  /** Says how many of the story's steps are told. */
  progress(told: number, of: number): void;
}

/** Opens the port; rejects with the system's error where it cannot be opened. Until `buildApp` takes the server over, all is answered 503. */
export async function openDoor(port: number, host: string): Promise<Door> {
  const state = { told: 0, of: 0 };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, (request, response) =>
    answerEarly(state, request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  const address = server.address();
  const opened = typeof address === 'object' && address !== null ? address.port : port;
  return { server, url: `http://127.0.0.1:${opened}`, progress: (told, of) => Object.assign(state, { told, of }) };
}

interface Progress {
  readonly told: number;
  readonly of: number;
}

function answerEarly(progress: Progress, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 503;
  response.setHeader('retry-after', '1');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(pageOf(progress, (request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'zh-CN'));
    return;
  }
  response.setHeader('content-type', 'application/json');
  const busy = { message: 'The system is starting', extensions: { code: 'BUSY' } };
  response.end(JSON.stringify(request.url === '/healthz' ? { alive: false, ...progress } : { errors: [busy] }));
}

const words = {
  'zh-CN': {
    title: '督办',
    heading: '正在准备',
    lead: '准备好后自动进入。首次启动时，山东省各级用户会先把半年的督办工作逐项办理一遍。',
    bar: '准备进度',
  },
  en: {
    title: 'Duban',
    heading: 'Getting ready',
    lead: 'The page opens by itself. At the first start, people of Shandong first do half a year of work, step by step.',
    bar: 'Progress',
  },
} as const;

/** Asks each half second how far the start is, and comes in when the door is open. */
const script = `const bar = document.querySelector('progress'), count = document.querySelector('output');
setInterval(async () => {
  const answer = await fetch('/healthz').catch(() => null);
  if (answer === null) return;
  if (answer.ok) return location.reload();
  const { told, of } = await answer.json();
  if (of > 0) { bar.max = of; bar.value = told; count.value = told + ' / ' + of; }
}, 500);`;

const style = `:root { color-scheme: light dark; font: 15px/1.7 -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center; background: light-dark(#f4f5f7, #0e1319); color: light-dark(#1a2430, #e6ebf1); }
main { width: min(26rem, 100vw - 6rem); padding: 2rem; border-radius: 10px; background: light-dark(#fff, #161d26); border: 1px solid light-dark(#e6e9ed, #242e39); }
h1 { margin: 0; font-size: 20px; }
p { margin: .5rem 0 1.25rem; color: light-dark(#4b5866, #b0bbc6); }
progress { width: 100%; height: 8px; accent-color: light-dark(#1f4f86, #6fa3dc); }
output { display: block; min-height: 1.7em; font-variant-numeric: tabular-nums; color: light-dark(#5a6673, #8f9ba8); }`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; connect-src 'self'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; frame-ancestors 'none'; base-uri 'none'`;

function pageOf({ told, of }: Progress, language: keyof typeof words): string {
  const { title, heading, lead, bar } = words[language];
  const [value, count] = of > 0 ? [` value="${told}" max="${of}"`, `${told} / ${of}`] : ['', ''];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${heading}</h1><p>${lead}</p><progress aria-label="${bar}"${value}></progress><output>${count}</output></main>
<script>${script}</script></body>
</html>`;
}
