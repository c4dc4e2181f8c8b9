import { DagAssets } from './DagAssets';

/** One file as a manifest names it: path within the folder, hex SHA-256, size in bytes. */
export interface ManifestFile {
  path: string;
  sha256: string;
  size: number;
  /** Of the object, once it is in place; the same ETag is the same content. */
  etag?: string;
  /** Of the object, once it is in place; what a roll back reads. */
  versionId?: string;
}

/** A file that an earlier deployment may have put there. */
export interface PreviousFile extends ManifestFile {
  /**
   * That deployment was superseded and may still be writing: until then the
   * file stays known, whoever deploys meanwhile. ISO 8601.
   */
  until?: string;
}

/** Repository and commit that the files come from. */
export interface DeploymentSource {
  /** URL. */
  repository: string;
  revision?: string;
  /** When the revision was committed; ISO 8601. */
  revisedAt?: string;
}

/** What was done; a manifest that does not say is of a `deploy`. */
export type DeploymentOperation =
  'deploy' | 'rollback' | 'delete' | 'adopt' | 'transfer';

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
  /** `deleted` is what a removal leaves if it dies just before its end: nobody's. */
  state: 'applying' | 'applied' | 'deleting' | 'deleted';
  operation?: DeploymentOperation;
  /** Entity ref of the group or user that owns the component. */
  owner: string;
  /** Entity ref of the component. */
  component: string;
  deploymentId: string;
  /** Scaffolder task, CI job or the like that asked for it. */
  requestedBy?: string;
  /** Who started that: an entity ref, or a name of the CI. */
  actor?: string;
  /** Why, in the words of whoever asked for it. */
  reason?: string;
  source?: DeploymentSource;
  /** Whether the DAG file was generated from the specification; absent: it was. */
  origin?: 'generated' | 'handwritten';
  specificationSha256?: string;
  /**
   * Hex SHA-256 over all files, as it stands in the DAG file: by it Airflow's
   * copy of the DAG is recognised. Absent where the DAG file has no line for it.
   */
  deploymentDigest?: string;
  /** Airflow assets of the DAG in this environment; absent where nobody has said. */
  assets?: DagAssets;
  generatorVersion: string;
  /** Airflow that the files were rendered for. */
  airflowVersion?: string;
  /**
   * The deployment whose files are back, until the next one that acknowledges
   * that: of a `rollback`, and of what was handed over or taken in after it.
   */
  restored?: { deploymentId: string; manifestVersionId: string };
  /** Of a `transfer`: whose the DAG was. */
  transferredFrom?: { owner: string; component: string };
  /** ISO 8601, UTC. */
  startedAt: string;
  appliedAt?: string;
  /** Version of the last manifest that was `applied`. */
  previousManifestVersionId?: string;
  files: ManifestFile[];
  /**
   * Everything earlier manifests may have put there: what they named, and
   * what deployments that never finished were about to write. An `applied`
   * manifest keeps only what runs that were superseded may still be writing.
   */
  previousFiles?: PreviousFile[];
}
