import { isError } from '@backstage/errors';
import {
  AirflowTask,
  DagInAirflow,
  DagRun,
  Reading,
  TaskInstance,
  TaskLogAnswer,
} from 'backstage-plugin-mwaa-common';
import { AirflowClient } from '../airflow/AirflowClient';
import { AirflowDag } from '../airflow/AirflowDag';
import { AirflowImportError } from '../airflow/AirflowImportError';
import { RunPage } from '../airflow/RunPage';
import { RunQuery } from '../airflow/RunQuery';
import { LogRequest } from '../airflow/logs/LogRequest';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaServices } from '../createMwaaServices';
import { Circuit } from './Circuit';
import { dagKey } from './dagKey';
import { environmentKey } from './environmentKey';
import { SharedAnswers } from './SharedAnswers';
import { SharedReadings } from './SharedReadings';

/** How long something counts as what is there now. */
const RUNS_MS = 10_000;
const LIST_MS = 30_000;
const LOG_MS = 5_000;
/** Nobody waits longer; the question stays open for those who come later. */
const WAIT = { limitMs: 5_000 };

type Services = Pick<MwaaServices, 'airflow' | 'taskLogs'>;

/**
 * What the pages of DAGs read of Airflow: each thing once in ten seconds for
 * each environment, however many people look, and not at all while Airflow
 * does not answer.
 */
export class AirflowReads {
  readonly #services: Services;
  readonly #circuits = new Map<string, Circuit>();
  readonly #details: SharedReadings<DagInAirflow | null>;
  readonly #runs: SharedReadings<RunPage>;
  readonly #instances: SharedReadings<TaskInstance[]>;
  readonly #tasks: SharedReadings<AirflowTask[]>;
  readonly #importErrors: SharedReadings<AirflowImportError[]>;
  readonly #dags: SharedReadings<AirflowDag[]>;
  readonly #latest: SharedReadings<Map<string, DagRun | null>>;
  readonly #logs = new SharedAnswers<TaskLogAnswer>({
    ttlMs: LOG_MS,
    size: 50,
  });

  constructor(
    services: Services,
    options: {
      /** Told of errors whose text nobody but the log may have. */
      onUnexpected(error: Error): void;
    },
  ) {
    this.#services = services;
    const soon = { ttlMs: RUNS_MS, ...options };
    this.#details = new SharedReadings(soon);
    this.#runs = new SharedReadings(soon);
    // A thousand task instances take some 300 kB.
    this.#instances = new SharedReadings({ ...soon, size: 100 });
    this.#tasks = new SharedReadings({ ...soon, size: 500 });
    this.#importErrors = new SharedReadings(soon);
    const seldom = { ttlMs: LIST_MS, ...options };
    this.#dags = new SharedReadings(seldom);
    this.#latest = new SharedReadings(seldom);
  }

  /** `null` of a DAG that Airflow does not know. */
  details(
    environment: MwaaEnvironment,
    dagId: string,
  ): Promise<Reading<DagInAirflow | null>> {
    return this.#details.get(
      dagKey(environment, dagId),
      this.#asking(
        environment,
        async airflow => (await airflow.getDagDetails(dagId)) ?? null,
      ),
      WAIT,
    );
  }

  runs(
    environment: MwaaEnvironment,
    dagId: string,
    query: Required<Omit<RunQuery, 'runIds'>>,
  ): Promise<Reading<RunPage>> {
    return this.#runs.get(
      dagKey(environment, dagId, query.limit, query.offset),
      this.#asking(environment, airflow => airflow.listRuns(dagId, query)),
      WAIT,
    );
  }

  instances(
    environment: MwaaEnvironment,
    dagId: string,
    runIds: readonly string[],
  ): Promise<Reading<TaskInstance[]>> {
    return this.#instances.get(
      dagKey(environment, dagId, ...runIds),
      this.#asking(environment, airflow =>
        airflow.listTaskInstances(dagId, runIds),
      ),
      WAIT,
    );
  }

  /** None of a DAG that Airflow does not know. */
  tasks(
    environment: MwaaEnvironment,
    dagId: string,
  ): Promise<Reading<AirflowTask[]>> {
    return this.#tasks.get(
      dagKey(environment, dagId),
      this.#asking(environment, async airflow => {
        try {
          return await airflow.listTasks(dagId);
        } catch (error) {
          if (isError(error) && error.name === 'NotFoundError') return [];
          throw error;
        }
      }),
      WAIT,
    );
  }

  /** Of all DAGs: Airflow is asked for one list, however many are looked at. */
  importErrors(
    environment: MwaaEnvironment,
  ): Promise<Reading<AirflowImportError[]>> {
    return this.#importErrors.get(
      environmentKey(environment),
      this.#asking(environment, airflow => airflow.listImportErrors()),
      WAIT,
    );
  }

  dags(environment: MwaaEnvironment): Promise<Reading<AirflowDag[]>> {
    return this.#dags.get(
      environmentKey(environment),
      this.#asking(environment, airflow => airflow.listDags()),
      WAIT,
    );
  }

  /**
   * The newest run of each DAG; `null` of one that has never run, nothing of
   * one of which it cannot be told.
   *
   * @param dagIds - of all DAGs of the environment, as they were listed
   */
  latestRuns(
    environment: MwaaEnvironment,
    dagIds: readonly string[],
  ): Promise<Reading<Map<string, DagRun | null>>> {
    return this.#latest.get(
      environmentKey(environment),
      this.#asking(environment, airflow => airflow.listLatestRuns(dagIds)),
      WAIT,
    );
  }

  /** Which part of which log. InputError for a `before` that is not of an earlier answer. */
  async log(request: Omit<LogRequest, 'signal'>): Promise<TaskLogAnswer> {
    const { environment, dagId, runId, taskId, ...rest } = request;
    const { mapIndex = '', tryNumber, before = '', limit } = rest;
    const { value } = await this.#logs.get(
      dagKey(
        environment,
        dagId,
        runId,
        taskId,
        mapIndex,
        tryNumber,
        before,
        limit,
      ),
      () => this.#services.taskLogs.read(request),
    );
    return value;
  }

  /** For after an act on the DAG: the next look shows what it did. */
  forget(environment: MwaaEnvironment, dagId: string): void {
    const prefix = dagKey(environment, dagId).slice(0, -1);
    for (const readings of [
      this.#details,
      this.#runs,
      this.#instances,
      this.#tasks,
      this.#logs,
    ]) {
      readings.forget(prefix);
    }
    this.#dags.forget(environmentKey(environment));
    this.#latest.forget(environmentKey(environment));
  }

  #asking<T>(
    environment: MwaaEnvironment,
    ask: (airflow: AirflowClient) => Promise<T>,
  ): () => Promise<T> {
    const { arn } = environment;
    const circuit = this.#circuits.get(arn) ?? new Circuit();
    this.#circuits.set(arn, circuit);
    return () => circuit.run(() => ask(this.#services.airflow(environment)));
  }
}
