import { DescribedOperator, ParsedFile } from './AirflowAnswer';
import { AirflowProcess } from './AirflowProcess';
import { startAirflowProcess } from './startAirflowProcess';
import { Supposed } from './Supposed';

/** One real Airflow, in a process that answers many questions. */
export class AirflowServer {
  readonly #process: AirflowProcess;

  /** @param running - a process of its own unless given */
  constructor(
    readonly version: string,
    running?: AirflowProcess,
  ) {
    this.#process = running ?? startAirflowProcess(version);
  }

  /** @param path - `{dags folder}/{dag_id}/{dag_id}.py`, absolute */
  parse(path: string, supposed: Supposed = {}): Promise<ParsedFile> {
    return this.#process.ask({ parse: path, ...supposed });
  }

  describe(module: string, name: string): Promise<DescribedOperator> {
    return this.#process.ask({ describe: { module, name } });
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }
}
