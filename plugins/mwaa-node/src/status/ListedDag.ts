import { DeployedDag } from 'backstage-plugin-mwaa-common';
import { DriftState } from '../deploy/drift/DriftReport';

/** A DAG as the listing of its bucket and its manifest tell of it. */
export interface ListedDag {
  dagId: string;
  /** Full entity refs. */
  component: string;
  owner: string;
  state: DeployedDag['state'];
  operation: DeployedDag['operation'];
  deploymentId: string;
  /** ISO 8601. */
  deployedAt: string;
  /** By the ETags of the listing, without a look at any file or the repository. */
  drift: DriftState;
}
