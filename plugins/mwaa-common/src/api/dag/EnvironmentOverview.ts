import { EnvironmentSummary } from '../EnvironmentSummary';
import { DagDrift } from './DagDrift';
import { DagState } from './DagState';
import { ImportProblem } from './ImportProblem';
import { Reading } from './Reading';
import { Unavailable } from './Unavailable';

/** A DAG in the list of its environment. */
export interface EnvironmentDag {
  dagId: string;
  /** Entity refs; absent when nobody has claimed it. */
  component?: string;
  owner?: string;
  state: DagState;
  isPaused?: boolean;
  /** ISO 8601. */
  deployedAt?: string;
  /** Without a look at the repository. */
  drift?: DagDrift['state'];
}

/** Answer of `GET /environments/{environment}/overview`. */
export interface EnvironmentOverview {
  environment: EnvironmentSummary;
  /** Those of the bucket and those of Airflow, sorted by dag_id. */
  dags: Reading<EnvironmentDag[]>;
  /** dag_ids whose component the catalog no longer has. */
  orphans: string[];
  /** Why it is not known which are orphans. */
  orphansUnread?: Unavailable;
  /** Keys below the dags folder that no manifest names; the first hundred. */
  foreign: Reading<{ keys: string[]; count: number }>;
  importProblems: Reading<ImportProblem[]>;
  /** What the DAGs need of the environment's requirements.txt, beside what its image brings. */
  requirements: string[];
  /** Why it is not known what they need. */
  requirementsUnread?: Unavailable;
}
