import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packageFolder } from '../packageFolder';
import { freePort } from './freePort';
import { S3Server } from './S3Server';
import { untilHealthy } from './untilHealthy';

const python = resolve(
  packageFolder,
  '../../.cache/python/local-aws/bin/python',
);
const runner = join(packageFolder, 'src/s3/run_ministack.py');

/**
 * Beside S3 and the KMS that SSE-KMS needs: what tasks of a local Airflow may
 * call and ministack answers by itself. Each is loaded at its first call.
 */
const services = [
  ...['s3', 'kms', 'sts', 'athena', 'dynamodb', 'events', 'firehose', 'glue'],
  ...['kinesis', 'lambda', 'secretsmanager', 'sns', 'sqs', 'ssm', 'states'],
];

/**
 * Starts ministack, for S3 first of all, on 127.0.0.1 and for no website.
 *
 * `stateDir` keeps buckets, objects and all their versions over restarts;
 * without it they lie in a temporary folder that goes with `stop()`.
 * `port` 0 takes a free one. Throws when ministack is not installed or ends
 * before it answers, with the end of its output.
 */
export async function startMinistack(
  options: { port?: number; stateDir?: string } = {},
): Promise<S3Server> {
  if (!existsSync(python)) {
    throw new Error(
      `No ministack at ${python}: 'npm test' and 'npm start' install it.`,
    );
  }
  const port = options.port || (await freePort());
  const stateDir =
    options.stateDir ?? (await mkdtemp(join(tmpdir(), 'local-s3-')));
  await mkdir(stateDir, { recursive: true });
  const child = spawn(python, [runner], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing else of this process's environment: real AWS settings of the
    // developer must not reach the server, nor the name STATE_DIR.
    env: {
      PATH: process.env.PATH,
      HOME: stateDir,
      // It binds every interface unless told.
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      SERVICES: services.join(','),
      LOG_LEVEL: 'WARNING',
      // Object bodies and versions are written at once, bucket settings when
      // the server ends.
      S3_PERSIST: '1',
      S3_DATA_DIR: join(stateDir, 'objects'),
      PERSIST_STATE: '1',
      STATE_DIR: join(stateDir, 'settings'),
    },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>(done => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    if (options.stateDir === undefined) {
      await rm(stateDir, { recursive: true, force: true });
    }
  };
  try {
    await untilHealthy(child, `${endpoint}/_ministack/health`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, stop };
}
