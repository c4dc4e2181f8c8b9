import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, S3Server, untilHealthy } from 'local-mwaa';
import { packageFolder } from '../packageFolder';

const executable = resolve(packageFolder, '../../.cache/go/bin/versitygw');

/**
 * Starts versitygw with versioned buckets in a temporary folder that goes with
 * `stop()`. It takes the one access key, which is also the account.
 */
export async function startVersitygw(
  credentials: { accessKeyId: string; secretAccessKey: string },
  options: {
    /** Takes further requests on a connection, as S3 does. */
    keepAlive?: boolean;
  } = {},
): Promise<S3Server> {
  if (!existsSync(executable)) {
    throw new Error(`No versitygw at ${executable}: 'npm test' installs it.`);
  }
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'contract-s3-'));
  const buckets = join(folder, 'buckets');
  const versions = join(folder, 'versions');
  await mkdir(buckets);
  await mkdir(versions);
  const child = spawn(
    executable,
    [
      ...['--port', `127.0.0.1:${port}`],
      ...['--access', credentials.accessKeyId],
      ...['--secret', credentials.secretAccessKey],
      ...['--region', 'us-east-1', '--health', '/health', '--quiet'],
      ...(options.keepAlive ? ['--keep-alive'] : []),
      ...['posix', '--versioning-dir', versions, buckets],
    ],
    // Nothing of this process's environment: it also reads its settings there.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { HOME: folder } },
  );
  const ended = new Promise<void>(done => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(child, `${endpoint}/health`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, stop };
}
