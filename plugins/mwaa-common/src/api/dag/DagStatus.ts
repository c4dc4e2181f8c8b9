import { DagDrift } from './DagDrift';
import { DagInAirflow } from './DagInAirflow';
import { DagRun } from './DagRun';
import { DagState } from './DagState';
import { DeployedDag } from './DeployedDag';
import { ImportProblem } from './ImportProblem';
import { Reading } from './Reading';
import { Unavailable } from './Unavailable';

/** Whether somebody may do it, and if not, why. */
export type Allowed = { allowed: true } | { allowed: false; reason: string };

/** Answer of `GET /environments/{environment}/dags/{dagId}`: all that a card shows. */
export interface DagStatus {
  /** Id of the environment. */
  environment: string;
  airflowVersion?: string;
  dagId: string;
  /** Entity refs, of whom the manifest names. */
  component?: string;
  owner?: string;
  state: DagState;
  /** Why it is in that state and what to do next, as a sentence. */
  explanation: string;
  /** Undefined within: Airflow does not know the DAG. */
  airflow: Reading<DagInAirflow | null>;
  /** `null`: nothing is deployed. */
  deployment: Reading<DeployedDag | null>;
  /** Whether Airflow has parsed exactly what is deployed; absent when that cannot be told. */
  isVerified?: boolean;
  /** `null`: it has never run. */
  lastRun: Reading<DagRun | null>;
  /** Of the files of this DAG. */
  importProblems: Reading<ImportProblem[]>;
  drift: Reading<DagDrift>;
  links: {
    /** Signed in through MWAA. */
    airflow?: string;
    /** The folder in the console of S3. */
    bucket?: string;
  };
  /** What the person who asks may do. */
  may: {
    operate: Allowed;
    rollback: Allowed;
    deploy: Allowed;
    delete: Allowed;
  };
  /** ISO 8601: when this answer was made. */
  at: string;
}

/** Answer of `GET /components/{namespace}/{name}/dags`: in every environment that holds it. */
export interface ComponentDags {
  componentRef: string;
  dagId: string;
  /** The one that the catalog names first. */
  dags: DagStatus[];
  /** Environments of which nobody can tell whether they hold it, or how it is there. */
  unread?: { environment: string; unavailable: Unavailable }[];
}
