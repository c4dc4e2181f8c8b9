import { ImportProblem } from './ImportProblem';
import { Unavailable } from './Unavailable';

/** What came of waiting until Airflow has parsed what was deployed. */
export type DagVerification =
  /** Airflow has parsed and serialized exactly these files. */
  | { state: 'verified'; isPaused: boolean; nextRunAt?: string }
  /** Airflow cannot import them. */
  | { state: 'import-error'; problem: ImportProblem }
  | {
      state: 'unverified';
      /**
       * `timeout`: Airflow answers, but has not come to it. `unmarked`: the
       * DAG file has no line for the digest, so Airflow's copy is not to be
       * told from others. `superseded`: somebody has deployed since.
       * `dry-run`: nothing was deployed.
       */
      kind:
        Unavailable['kind'] | 'timeout' | 'unmarked' | 'superseded' | 'dry-run';
      /** A sentence: why, and what to do next. */
      reason: string;
      /** What the role of the backend lacks. */
      iamAction?: string;
    };
