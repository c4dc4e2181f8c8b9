import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, Interface } from 'node:readline';
import { packageFolder } from '../packageFolder';
import { DescribedOperator, ParsedFile } from './AirflowAnswer';
import { airflowFolders } from './airflowFolders';
import { Supposed } from './Supposed';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** One real Airflow, in a process that answers many questions. */
export class AirflowServer {
  readonly #home = mkdtempSync(join(tmpdir(), 'contract-airflow-'));
  readonly #waiting: Waiting[] = [];
  readonly #process: ChildProcess;
  readonly #answers: Interface;
  #log = '';

  constructor(readonly version: string) {
    const { python, overlay } = airflowFolders(version);
    this.#process = spawn(
      python,
      [join(packageFolder, 'src/airflow/server/dag_server.py')],
      {
        env: {
          PATH: process.env.PATH,
          HOME: this.#home,
          AIRFLOW_HOME: this.#home,
          OVERLAY: overlay,
          AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
          // Parsing needs no database; this one cannot even be made.
          AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${this.#home}/none/airflow.db`,
          AIRFLOW__LOGGING__LOGGING_LEVEL: 'ERROR',
        },
      },
    );
    this.#answers = createInterface({ input: this.#process.stdout! });
    this.#answers.on('line', line =>
      this.#waiting.shift()?.resolve(JSON.parse(line)),
    );
    this.#process.stderr!.on('data', data => {
      this.#log = `${this.#log}${data}`.slice(-4000);
    });
    this.#process.on('error', error => this.#failAll(error.message));
    this.#process.on('close', code => this.#failAll(`ended with ${code}`));
  }

  #failAll(reason: string): void {
    for (const { reject } of this.#waiting.splice(0)) {
      reject(new Error(`Airflow ${this.version}: ${reason}\n${this.#log}`));
    }
  }

  async #ask<T>(question: object): Promise<T> {
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin!.write(`${JSON.stringify(question)}\n`);
    });
    const { error } = answer as { error?: string };
    if (error) {
      throw new Error(`Airflow ${this.version}: ${error}\n${this.#log}`);
    }
    return answer as T;
  }

  /** @param path - `{dags folder}/{dag_id}/{dag_id}.py`, absolute */
  parse(path: string, supposed: Supposed = {}): Promise<ParsedFile> {
    return this.#ask({ parse: path, ...supposed });
  }

  describe(module: string, name: string): Promise<DescribedOperator> {
    return this.#ask({ describe: { module, name } });
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.#process.once('close', resolve));
    this.#process.stdin!.end();
    await ended;
    rmSync(this.#home, { recursive: true, force: true });
  }
}
