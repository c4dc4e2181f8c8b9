import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from 'local-mwaa';
import { checkout } from '../checkout';
import { Backstage } from './Backstage';
import { StartScript } from './StartScript';

/** The environments that get a real Airflow, one of each major. */
const airflows = ['analytics-dev', 'analytics-prod'];

/**
 * Runs what `npm start` runs, on free ports and with a state that goes with
 * `stop()`, and waits until every Airflow answers. Throws with the script's
 * output when it ends or stays silent before that.
 */
export async function startBackstage(): Promise<Backstage> {
  const state = await mkdtemp(join(tmpdir(), 'e2e-state-'));
  const s3Port = await freePort();
  const script = new StartScript(
    spawn(process.execPath, ['scripts/run.mjs', 'start'], {
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        STATE_DIR: state,
        LOCAL_AIRFLOW: airflows.join(','),
        BACKSTAGE_PORT: String(await freePort()),
        MWAA_LOCAL_PORT: String(await freePort()),
        S3_LOCAL_PORT: String(s3Port),
      },
    }),
  );
  const stop = async () => {
    try {
      await script.interrupt();
    } finally {
      await rm(state, { recursive: true, force: true });
    }
  };
  try {
    const url = await script.address();
    await Promise.all(airflows.map(name => script.airflow(name)));
    const s3Endpoint = `http://127.0.0.1:${s3Port}`;
    return { url, s3Endpoint, logs: join(state, 'logs'), stop };
  } catch (error) {
    // The reason is known already.
    await stop().catch(() => undefined);
    throw error;
  }
}
