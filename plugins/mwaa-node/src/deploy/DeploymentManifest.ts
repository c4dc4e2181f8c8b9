/** One file as a manifest names it: path within the folder, hex SHA-256, size in bytes. */
export interface ManifestFile {
  path: string;
  sha256: string;
  size: number;
}

/**
 * `deployment.json` in the folder of a DAG, or of a component's repository:
 * the claim on the folder and the log of what is being, or was, put there.
 * Read as untrusted input.
 */
export interface DeploymentManifest {
  format: 1;
  kind: 'dag' | 'repository';
  /** The dag_id, or the name of the component whose repository it is. */
  name: string;
  state: 'applying' | 'applied';
  /** Entity ref of the group or user that owns the component. */
  owner: string;
  /** Entity ref of the component. */
  component: string;
  deploymentId: string;
  /** Scaffolder task, CI job or the like that asked for it. */
  requestedBy?: string;
  source?: { repository: string; revision?: string };
  specificationSha256?: string;
  generatorVersion: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  appliedAt?: string;
  /** Version of the last manifest that was `applied`. */
  previousManifestVersionId?: string;
  files: ManifestFile[];
  /**
   * Everything earlier manifests may have put there: what they named, and
   * what deployments that never finished were about to write. An `applied`
   * manifest keeps it only after such a deployment was superseded, because
   * that one may still be writing.
   */
  previousFiles?: ManifestFile[];
}
