import { CiRun } from './CiRun';

/** Where the DAG comes from, and who deploys it. */
export interface Source {
  /** URL. */
  repository: string;
  revision?: string;
  revisedAt?: string;
  ancestors: string[];
  /** Paths with changes that are not committed. */
  changed: string[];
  actor?: string;
  requestedBy: string;
  /** Absent outside of CI. */
  ci?: CiRun;
}
