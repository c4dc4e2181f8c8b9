import { AirflowDag } from './AirflowDag';

/**
 * The one door to the Airflow of an environment. Every change may be repeated
 * without harm.
 *
 * Errors are those of `@backstage/errors`: NotAllowedError naming the IAM
 * action or what Airflow refused, ServiceUnavailableError for an Airflow that
 * cannot be reached or takes too long, ConflictError, InputError for an id
 * that cannot be asked for, AbortError.
 */
export interface AirflowClient {
  /** Undefined for a DAG that Airflow does not know (yet). */
  getDag(
    dagId: string,
    options?: { signal?: AbortSignal },
  ): Promise<AirflowDag | undefined>;
  /** NotFoundError for a DAG that Airflow does not know (yet). */
  setPaused(
    dagId: string,
    paused: boolean,
    options?: { signal?: AbortSignal },
  ): Promise<void>;
  /**
   * Takes the DAG out of Airflow's list, with the record of all its runs. It
   * comes back as long as its file is there. ConflictError while tasks run.
   */
  deleteDag(
    dagId: string,
    options?: { signal?: AbortSignal },
  ): Promise<'deleted' | 'absent'>;
}
