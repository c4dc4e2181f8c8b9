import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

export interface BackendProcess {
  url: string;
  /** Header of the guest, who is Ada. */
  authorization(): Promise<string>;
  /** Resolves once the catalog has it. `path`: `kind/namespace/name`. */
  waitForEntity(path: string): Promise<void>;
  /** Ends it with SIGKILL: nothing in it gets to know. */
  kill(): Promise<void>;
}

/**
 * Starts a backend in a process of its own and waits until it is ready.
 *
 * @param folder - takes the file with the configuration
 * @param config - of Backstage, with `backend.listen`
 */
export async function startBackendProcess(
  folder: string,
  config: { backend: { listen: { port: number } } },
): Promise<BackendProcess> {
  const { port } = config.backend.listen;
  const file = join(folder, `app-config-${port}.json`);
  await writeFile(file, JSON.stringify(config));
  const packageFolder = resolvePackagePath('tests-template');
  const child = spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(packageFolder, 'src/restart/backend.ts'),
      '--config',
      file,
    ],
    {
      cwd: packageFolder,
      // The guest may sign in only there.
      env: { ...process.env, NODE_ENV: 'development' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child);
  const authorization = async () => {
    const answer = await fetch(`${url}/api/auth/guest/refresh`, {
      method: 'POST',
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = await answer.json();
    return `Bearer ${backstageIdentity.token}`;
  };
  return {
    url,
    authorization,
    async waitForEntity(path) {
      const entity = `${url}/api/catalog/entities/by-name/${path}`;
      const headers = { authorization: await authorization() };
      while ((await fetch(entity, { headers })).status === 404) {
        await sleep(200);
      }
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, 'exit');
        child.kill('SIGKILL');
        await exit;
      }
    },
  };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  let printed = '';
  const read = (chunk: Buffer) => {
    printed += chunk;
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`The backend ended before it was ready:\n${printed}`);
    }
    const answer = await fetch(`${url}/.backstage/health/v1/readiness`).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await sleep(200);
  }
}
