export type PreflightCheckId =
  | 'environment-status'
  | 'airflow-version'
  | 'bucket-region'
  | 'bucket-versioning'
  | 'public-access'
  | 'encryption'
  | 'capacity'
  | 'dag-id'
  | 'requirements';

/**
 * `pass` only for what was seen to be right: what could not be read is a
 * `warning`, or a `failure` where a deployment could not work either.
 */
export type PreflightStatus = 'pass' | 'warning' | 'failure';

/** What one check found; sentences for people. */
export interface PreflightVerdict {
  status: PreflightStatus;
  message: string;
  /** What to do. */
  advice?: string;
  /** The IAM action that is missing, e.g. `s3:GetBucketVersioning`. */
  iamAction?: string;
}

export interface PreflightCheck extends PreflightVerdict {
  id: PreflightCheckId;
}
