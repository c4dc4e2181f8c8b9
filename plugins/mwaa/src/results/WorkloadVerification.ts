import { DagVerification, ImportProblem } from 'backstage-plugin-mwaa-common';

/** What Airflow made of a deployment, as a template puts it out. */
export interface WorkloadVerification {
  state: DagVerification['state'];
  /** A sentence. */
  reason: string;
  waitedSeconds?: number;
  importError?: ImportProblem;
  /** What was done about an import error. */
  rollback?: {
    state: DagVerification['state'];
    reason: string;
    /** Deployment id of whose files are back. */
    restored: string;
  };
  /** Why it was not rolled back though it was to be. */
  rollbackProblem?: string;
}
