import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../packageFolder';
import { DescribedOperator, ParsedFile } from './AirflowAnswer';
import { airflowFolders } from './airflowFolders';
import { QuestionProcess } from './QuestionProcess';
import { Supposed } from './Supposed';

/** One real Airflow, in a process that answers many questions. */
export class AirflowServer {
  readonly #home = mkdtempSync(join(tmpdir(), 'contract-airflow-'));
  readonly #process: QuestionProcess;

  constructor(readonly version: string) {
    const { python, overlay } = airflowFolders(version);
    this.#process = new QuestionProcess(
      `Airflow ${version}`,
      [python, join(packageFolder, 'src/airflow/server/dag_server.py')],
      {
        PATH: process.env.PATH,
        HOME: this.#home,
        AIRFLOW_HOME: this.#home,
        OVERLAY: overlay,
        AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
        // Parsing needs no database; this one cannot even be made.
        AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${this.#home}/none/airflow.db`,
        AIRFLOW__LOGGING__LOGGING_LEVEL: 'ERROR',
      },
    );
  }

  /** @param path - `{dags folder}/{dag_id}/{dag_id}.py`, absolute */
  parse(path: string, supposed: Supposed = {}): Promise<ParsedFile> {
    return this.#process.ask({ parse: path, ...supposed });
  }

  describe(module: string, name: string): Promise<DescribedOperator> {
    return this.#process.ask({ describe: { module, name } });
  }

  async stop(): Promise<void> {
    await this.#process.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
