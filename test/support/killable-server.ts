import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../../api/platform/db/embedded.ts';
import { admin, appPassword, clockPassword, makeDatabase } from './global-setup.ts';
import type { Reached } from './history-check.ts';
import { reachableFolder } from './reachable-folder.ts';

const name = 'duban_killed';
const patience = 60_000;

/** A database server of a test's own, which may be killed without harm to any other. */
export interface KillableServer extends Reached {
  /** Kills the server without a word; whatever it was doing ends in the middle. */
  kill(): Promise<void>;
  /** Starts it again over the files that it left. */
  startAgain(): Promise<void>;
  end(): Promise<void>;
}

const isThere = (number: number): boolean => {
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
};

/** Starts a server in a folder of its own with a migrated and seeded database; `flags` are settings of the server. */
export async function startKillable(flags: readonly string[] = []): Promise<KillableServer> {
  const folder = await reachableFolder('duban-killed-');
  let said = '';
  const start = (): Promise<EmbeddedServer> =>
    startEmbedded(folder, flags, (line) => {
      said = line;
    });
  let server = await start();
  await makeDatabase(server.adminUrl, name);
  const { rows } = await admin(server.adminUrl, 'show data_directory');
  const data = String(rows[0]?.data_directory);
  const at = (username: string, password: string): string =>
    Object.assign(new URL(server.adminUrl), { pathname: `/${name}`, username, password }).href;
  return {
    adminUrl: () => Object.assign(new URL(server.adminUrl), { pathname: `/${name}` }).href,
    appUrl: () => at('duban_app', appPassword),
    clockUrl: () => at('duban_clock', clockPassword),
    kill: async () => {
      const [line = ''] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(line), 'SIGKILL');
      while (isThere(Number(line))) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    startAgain: async () => {
      const until = Date.now() + patience;
      for (;;)
        try {
          server = await start();
          return;
        } catch (error) {
          // what was running when its server died may still hold the memory of it
          if (Date.now() > until) throw new Error(`The killed server does not start again. ${said}`, { cause: error });
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
    },
    end: async () => {
      await server.stop();
      for (const one of [folder, dirname(data)]) await rm(one, { recursive: true, force: true });
    },
  };
}
