/**
 * `deployment.json` in the DAG's folder: the claim on the dag_id and the log
 * of what is being, or was, deployed. Read as untrusted input.
 */
export interface DeploymentManifest {
  format: 1;
  state: 'applying' | 'applied';
  dagId: string;
  /** Entity ref of the group or user that owns the component. */
  owner: string;
  /** Entity ref of the component. */
  component: string;
  deploymentId: string;
  /** Scaffolder task, CI job or the like that asked for it. */
  requestedBy?: string;
  source?: { repository: string; revision?: string };
  specificationSha256: string;
  generatorVersion: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  appliedAt?: string;
  previousManifestVersionId?: string;
  /** Keys relative to the DAG's folder, with hex SHA-256 and size in bytes. */
  files: { path: string; sha256: string; size: number }[];
  /** What the previous manifest named; only needed while `applying`. */
  previousFiles?: { path: string; sha256: string; size: number }[];
}
