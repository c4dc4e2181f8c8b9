import { DeploymentManifest } from 'backstage-plugin-mwaa-node';

/** What the catalog shows of a manifest. */
export interface DagFacts {
  /** Full entity ref of a Group or User. */
  owner: string;
  /** Full entity ref of a Component. */
  component: string;
  deploymentId: string;
  state: DeploymentManifest['state'];
  operation: NonNullable<DeploymentManifest['operation']>;
  /** Commit. */
  revision?: string;
  /** ISO 8601: when the deployment came to its end, else when it began. */
  deployedAt: string;
  /** URIs of Airflow assets. */
  reads: string[];
  writes: string[];
}
