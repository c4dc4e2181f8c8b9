import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../packageFolder';
import { airflowFolders } from './airflowFolders';
import { AirflowProcess } from './AirflowProcess';
import { QuestionProcess } from './QuestionProcess';

/** Starts an Airflow that answers what it makes of files. */
export function startAirflowProcess(version: string): AirflowProcess {
  const { python, overlay } = airflowFolders(version);
  const home = mkdtempSync(join(tmpdir(), 'contract-airflow-'));
  const running = new QuestionProcess(
    `Airflow ${version}`,
    [python, join(packageFolder, 'src/airflow/server/dag_server.py')],
    {
      PATH: process.env.PATH,
      HOME: home,
      AIRFLOW_HOME: home,
      OVERLAY: overlay,
      AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
      // Parsing needs no database; this one cannot even be made.
      AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${home}/none/airflow.db`,
      AIRFLOW__LOGGING__LOGGING_LEVEL: 'ERROR',
      // The default; Airflow asks for it at each value that it serializes, and
      // finds it here at once.
      AIRFLOW__CORE__MAX_TEMPLATED_FIELD_LENGTH: '4096',
    },
  );
  return {
    ask: question => running.ask(question),
    async stop() {
      await running.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
