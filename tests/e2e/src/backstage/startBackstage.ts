import { ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from 'local-mwaa';
import { Backstage } from './Backstage';
import { checkout } from '../checkout';

const patienceMs = 240_000;

/**
 * Runs what `npm start` runs, on free ports and with a state that goes with
 * `stop()`. Throws with the script's output when it ends or stays silent
 * before it names an address.
 */
export async function startBackstage(): Promise<Backstage> {
  const state = await mkdtemp(join(tmpdir(), 'e2e-state-'));
  const s3Port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Jest's own, which would choose other settings for the build.
      NODE_ENV: undefined,
      STATE_DIR: state,
      BACKSTAGE_PORT: String(await freePort()),
      MWAA_LOCAL_PORT: String(await freePort()),
      S3_LOCAL_PORT: String(s3Port),
    },
  });
  const ended = new Promise<void>(done => {
    child.once('close', () => done());
  });
  const stop = async () => {
    // As Ctrl-C does; the script ends what it started.
    child.kill('SIGINT');
    await ended;
    await rm(state, { recursive: true, force: true });
  };
  try {
    const url = await printedAddress(child);
    return { url, s3Endpoint: `http://127.0.0.1:${s3Port}`, state, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string) =>
      reject(new Error(`npm start ${what}. Its output:\n${output}`));
    const timer = setTimeout(
      () => fail(`named no address within ${patienceMs / 1000} s`),
      patienceMs,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /^Ready after .*: (http:\S+)$/m.exec(output)?.[1];
      if (address) {
        clearTimeout(timer);
        resolve(address);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', code => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
