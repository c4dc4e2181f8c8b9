import {
  ClearAnswer,
  ClearRequest,
  DagInAirflow,
  DagRun,
  TaskInstance,
  AirflowTask,
} from 'backstage-plugin-mwaa-common';
import { Abortable } from './Abortable';
import { AirflowAsset } from './AirflowAsset';
import { AirflowDag } from './AirflowDag';
import { AirflowImportError } from './AirflowImportError';
import { RunPage } from './RunPage';
import { RunQuery } from './RunQuery';
import { RunRequest } from './RunRequest';

/**
 * The one door to the Airflow of an environment, of either major version.
 * Every change may be repeated without harm.
 *
 * Errors are those of `@backstage/errors`: NotAllowedError naming the IAM
 * action or what Airflow refused, ServiceUnavailableError for an Airflow that
 * cannot be reached or takes too long, ConflictError, InputError for an id
 * that cannot be asked for, AbortError. `unavailableOf` tells them to people.
 */
export interface AirflowClient {
  /** Undefined for a DAG that Airflow does not know (yet). */
  getDag(dagId: string, options?: Abortable): Promise<AirflowDag | undefined>;
  /** As it was serialized last; undefined for a DAG that Airflow does not know (yet). */
  getDagDetails(
    dagId: string,
    options?: Abortable,
  ): Promise<DagInAirflow | undefined>;
  /** Those whose file is there, the first thousand, by dag_id. */
  listDags(options?: Abortable): Promise<AirflowDag[]>;
  /** NotFoundError for a DAG that Airflow does not know (yet). */
  setPaused(dagId: string, paused: boolean, options?: Abortable): Promise<void>;
  /**
   * Takes the DAG out of Airflow's list, with the record of all its runs. It
   * comes back as long as its file is there. ConflictError while tasks run.
   */
  deleteDag(dagId: string, options?: Abortable): Promise<'deleted' | 'absent'>;
  /** None for a DAG that Airflow does not know. */
  listRuns(
    dagId: string,
    query: RunQuery,
    options?: Abortable,
  ): Promise<RunPage>;
  /** The newest of each DAG; `null` of one that has never run, nothing of one that too many others hide. */
  listLatestRuns(
    dagIds: readonly string[],
    options?: Abortable,
  ): Promise<Map<string, DagRun | null>>;
  getRun(
    dagId: string,
    runId: string,
    options?: Abortable,
  ): Promise<DagRun | undefined>;
  /** Those of these runs, the first thousand. */
  listTaskInstances(
    dagId: string,
    runIds: readonly string[],
    options?: Abortable,
  ): Promise<TaskInstance[]>;
  /** Upstream before downstream. NotFoundError for a DAG that Airflow does not know (yet). */
  listTasks(dagId: string, options?: Abortable): Promise<AirflowTask[]>;
  /** The first thousand. */
  listImportErrors(options?: Abortable): Promise<AirflowImportError[]>;
  /**
   * Starts a run, or tells the one of the same id that is there. ConflictError
   * when another run has its logical date, InputError for params that the DAG
   * does not take, NotFoundError for a DAG that Airflow does not know (yet).
   */
  triggerRun(
    dagId: string,
    request: RunRequest,
    options?: Abortable,
  ): Promise<DagRun>;
  /** NotFoundError for a run that Airflow does not know. */
  clearTasks(
    dagId: string,
    request: ClearRequest,
    options?: Abortable,
  ): Promise<ClearAnswer>;
  /** Those that DAGs name, the first hundred. */
  listAssets(options?: Abortable): Promise<AirflowAsset[]>;
  /** The first hundred. Ids only: what a connection holds is never kept. */
  listConnectionIds(options?: Abortable): Promise<string[]>;
}
