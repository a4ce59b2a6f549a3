import type { Server } from 'node:http';

/** A layer of the server's router, as far as it is looked at. */
interface Layer {
  readonly name: string;
  readonly rawPath: string;
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

const within = (prefix: string, path: string): string => `${prefix}${path}`.replaceAll(/\/+/g, '/');

function doorsIn(stack: readonly Layer[], prefix: string): string[] {
  return stack.flatMap(({ name, rawPath, route, handle }) => {
    if (route !== undefined)
      return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${within(prefix, route.path)}`);
    if (handle.stack !== undefined) return doorsIn(handle.stack, within(prefix, rawPath));
    return [`USE ${within(prefix, rawPath)} ${name}`];
  });
}

/** Every way into a server over HTTP, in the order in which a request meets them: its routes, and what else stands in its way. */
export function doorsOf(server: Server): string[] {
  const [app] = server.listeners('request') as unknown as { router: { stack: readonly Layer[] } }[];
  return doorsIn(app?.router.stack ?? [], '');
}
