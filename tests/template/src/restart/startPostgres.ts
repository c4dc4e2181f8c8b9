import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { freePort } from 'local-mwaa';

export interface RunningPostgres {
  /** For `backend.database.connection`. */
  connection: { host: string; port: number; user: string; password: string };
  stop(): Promise<void>;
}

const user = 'backstage';
const password = 'password-of-the-tests';

/** A PostgreSQL of its own, in a temporary folder that goes with `stop()`. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  // Another user may have to go through it: see postgres.mjs.
  await chmod(folder, 0o755);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      join(resolvePackagePath('tests-template'), 'src/restart/postgres.mjs'),
      ...[join(folder, 'database'), String(port), user, password],
    ],
    { stdio: 'pipe' },
  );
  let complaints = '';
  child.stderr.on('data', chunk => {
    complaints += chunk;
  });
  const exit = once(child, 'exit');
  const isReady = await Promise.race([
    once(child.stdout, 'data').then(() => true),
    exit.then(() => false),
  ]);
  if (!isReady) throw new Error(`PostgreSQL did not start: ${complaints}`);
  return {
    connection: { host: '127.0.0.1', port, user, password },
    async stop() {
      child.stdin.end();
      await exit;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
