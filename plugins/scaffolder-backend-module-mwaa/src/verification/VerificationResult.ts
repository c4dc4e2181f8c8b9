import { DagVerification } from 'backstage-plugin-mwaa-common';

/** How a deployment went in Airflow, and what was done about it. */
export interface VerificationResult {
  verification: DagVerification;
  waitedSeconds: number;
  /** After an import error. */
  rollback?: {
    /** Of the roll back. */
    deploymentId: string;
    /** Whose files are back. */
    restored: string;
    verification: DagVerification;
  };
  /** Why there was none though there was to be one. */
  rollbackProblem?: string;
}
