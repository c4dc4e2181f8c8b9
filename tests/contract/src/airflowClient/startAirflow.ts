import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort, untilHealthy } from 'local-mwaa';
import { airflowFolders } from '../airflow/airflowFolders';
import { packageFolder } from '../packageFolder';

const username = 'admin';
const password = 'password-of-the-contract-tests';

export interface RunningAirflow {
  /** Base URL without `/api`. */
  url: string;
  username: string;
  password: string;
  /** Absolute; the files of the DAGs lie below it. */
  dagsFolder: string;
  stop(): Promise<void>;
}

/**
 * Starts a real Airflow's web server on SQLite, with a DAGs folder of these
 * files, in a temporary folder that goes with `stop()`. No scheduler runs.
 */
export async function startAirflow(
  version: string,
  files: Readonly<Record<string, string>>,
): Promise<RunningAirflow> {
  const home = await mkdtemp(join(tmpdir(), 'contract-airflow-'));
  const dagsFolder = join(home, 'dags');
  for (const [path, content] of Object.entries(files)) {
    const file = join(dagsFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const passwords = join(home, 'passwords.json');
  await writeFile(passwords, JSON.stringify({ [username]: password }));
  const port = await freePort();
  const child = spawn(
    airflowFolders(version).python,
    [
      join(packageFolder, 'src/airflowClient/web_server.py'),
      ...[String(port), username, password],
    ],
    {
      stdio: 'pipe',
      cwd: home,
      // Nothing else of this process's environment.
      env: {
        PATH: process.env.PATH,
        HOME: home,
        AIRFLOW_HOME: home,
        AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
        AIRFLOW__CORE__DAGS_FOLDER: dagsFolder,
        AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${home}/airflow.db`,
        // 2.x
        AIRFLOW__API__AUTH_BACKENDS: 'airflow.api.auth.backend.basic_auth',
        // 3.x
        AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS: `${username}:admin`,
        AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE: passwords,
        AIRFLOW__API_AUTH__JWT_SECRET: randomBytes(64).toString('hex'),
      },
    },
  );
  const ended = new Promise<void>(done => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    const health = version.startsWith('2.') ? 'health' : 'api/v2/version';
    await untilHealthy(child, `${url}/${health}`, 180_000);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, username, password, dagsFolder, stop };
}
