import { EnvironmentProblem } from '../EnvironmentSummary';

/** Why something could not be read, and what would help. */
export interface Unavailable {
  /**
   * `private`: the web server can only be reached from inside the VPC.
   * `unsupported`: this Airflow, or MWAA, offers no way to it.
   */
  kind: EnvironmentProblem['kind'] | 'private' | 'unsupported';
  /** A sentence: what, why, what to do next. */
  message: string;
  /** What the role of the backend lacks, e.g. `airflow:InvokeRestApi`. */
  iamAction?: string;
}
