import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { airflowTarget, parseDagSpec } from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { packageFolder } from '../../packageFolder';
import { airflowFolders } from '../airflowFolders';
import { QuestionProcess } from '../QuestionProcess';
import { DagRun } from './DagRun';
import { RunScenario } from './RunScenario';

/** One real Airflow with a database of its own, which runs DAGs. */
export class RunsFolder {
  readonly #home = mkdtempSync(join(tmpdir(), 'contract-runs-'));
  readonly #dags = join(this.#home, 'dags');
  readonly #process: QuestionProcess;

  constructor(readonly version: string) {
    mkdirSync(this.#dags);
    this.#process = new QuestionProcess(
      `Airflow ${version}`,
      [
        airflowFolders(version).python,
        join(packageFolder, 'src/airflow/server/run_server.py'),
      ],
      {
        PATH: process.env.PATH,
        HOME: this.#home,
        AIRFLOW_HOME: this.#home,
        AIRFLOW__CORE__DAGS_FOLDER: this.#dags,
        AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
        AIRFLOW__DATABASE__LOAD_DEFAULT_CONNECTIONS: 'False',
        AIRFLOW__LOGGING__LOGGING_LEVEL: 'ERROR',
      },
    );
  }

  /** Puts the DAG where the environment would have it, with its own files filled in. */
  async deploy({ spec: input, files = {} }: RunScenario): Promise<string> {
    const target = airflowTarget(this.version);
    const { spec } = parseDagSpec(input, target);
    const rendered = await renderDag(spec, target);
    const folder = join(this.#dags, spec.dagId);
    for (const { path, content } of rendered.files) {
      const written = join(folder, path);
      mkdirSync(dirname(written), { recursive: true });
      writeFileSync(written, files[path] ?? content);
    }
    return spec.dagId;
  }

  /**
   * Runs a deployed DAG to its end.
   *
   * @param start - what the run is started with
   */
  async run(
    dagId: string,
    start: Omit<RunScenario['runs'][number], 'title' | 'expected'>,
  ): Promise<DagRun> {
    const folder = join(this.#dags, dagId);
    const notes = join(folder, 'notes.txt');
    rmSync(notes, { force: true });
    const answer = await this.#process.ask<Omit<DagRun, 'notes'>>({
      run: join(folder, `${dagId}.py`),
      ...start,
    });
    return {
      ...answer,
      notes: existsSync(notes)
        ? readFileSync(notes, 'utf8').trim().split('\n').sort()
        : [],
    };
  }

  async stop(): Promise<void> {
    await this.#process.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
