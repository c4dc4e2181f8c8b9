import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { packageFolder } from '../packageFolder';
import { freePort } from '../s3/freePort';
import { untilHealthy } from '../s3/untilHealthy';
import { AirflowInstallation } from './AirflowInstallation';
import { airflowVariables } from './airflowVariables';
import { endChild } from './endChild';
import { keepKeys } from './keepKeys';
import { logTo } from './logTo';
import { RunningAirflow } from './RunningAirflow';
import { TaskAws } from './TaskAws';

const username = 'admin';
const patienceMs = 300_000;

/**
 * Starts all parts of a real Airflow on SQLite and on a free port of
 * 127.0.0.1, and returns at once. `home` is its AIRFLOW_HOME: with the same
 * folder it knows its DAG runs again.
 */
export async function startAirflow(options: {
  version: string;
  installation: AirflowInstallation;
  home: string;
  dagsFolder: string;
  /** Where a browser finds the web server. */
  baseUrl: string;
  aws: TaskAws;
}): Promise<RunningAirflow> {
  const { home, version, installation } = options;
  await mkdir(join(home, 'plugins'), { recursive: true });
  const keys = await keepKeys(home);
  const { password } = keys;
  const passwordsFile = join(home, 'passwords.json');
  await writeFile(passwordsFile, JSON.stringify({ [username]: password }), {
    mode: 0o600,
  });
  const port = await freePort();
  const child = spawn(
    installation.python,
    [join(packageFolder, 'src/airflow/run_airflow.py'), String(port)],
    {
      cwd: home,
      stdio: 'pipe',
      // A group of its own, so that what is left of it can be ended at once.
      detached: true,
      env: airflowVariables({
        ...options,
        port,
        username,
        passwordsFile,
        keys,
        path: [dirname(installation.python), process.env.PATH].join(delimiter),
      }),
    },
  );
  const tail = logTo(join(home, 'airflow.log'), child);
  let stopping = false;
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const url = `http://127.0.0.1:${port}`;
  const health = version.startsWith('2.') ? 'health' : 'api/v2/version';
  const ready = untilHealthy(child, `${url}/${health}`, patienceMs);
  // Whoever does not wait for it learns of the end by `crashed`.
  ready.catch(() => {});
  return {
    server: { url, username, password, logsFolder: join(home, 'logs') },
    version,
    ready,
    crashed: new Promise(resolve => {
      ended.then(() => stopping || resolve(tail()));
    }),
    stop: () => {
      stopping = true;
      return endChild(child, ended);
    },
  };
}
