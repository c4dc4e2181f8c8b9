import { DagInAirflow } from '../api/dag/DagInAirflow';
import { DagRun } from '../api/dag/DagRun';
import { DeployedDag } from '../api/dag/DeployedDag';
import { ImportProblem } from '../api/dag/ImportProblem';
import { Reading } from '../api/dag/Reading';

/** All that the state of a DAG depends on. */
export interface DagFacts {
  /** `null`: nothing is deployed. */
  deployment: Reading<Pick<
    DeployedDag,
    'deploymentId' | 'state' | 'operation' | 'at' | 'deploymentDigest'
  > | null>;
  /** `null`: Airflow does not know the DAG. */
  airflow: Reading<Pick<
    DagInAirflow,
    'isPaused' | 'isActive' | 'nextRunAt' | 'deploymentDigest'
  > | null>;
  /** `null`: it has never run. */
  lastRun: Reading<DagRun | null>;
  /** Of its files. */
  importProblems: Reading<ImportProblem[]>;
}
