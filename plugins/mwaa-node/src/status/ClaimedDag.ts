import { DeployedDag } from 'backstage-plugin-mwaa-common';

/** Whose a DAG is, as its manifest tells, and what is deployed. */
export interface ClaimedDag {
  /** Full entity refs. */
  component: string;
  owner: string;
  deployed: DeployedDag;
}
