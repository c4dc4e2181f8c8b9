import type { DagSpec } from 'backstage-plugin-mwaa-common';
import type {
  DeployDagOptions,
  DeploymentPolicy,
} from 'backstage-plugin-mwaa-node';
import type { Source } from '../source/Source';
import type { Destination } from './Destination';

/** A DAG of the repository, ready to be planned or deployed. */
export interface PreparedDeployment {
  spec: DagSpec;
  destination: Destination;
  files: DeployDagOptions['files'];
  claim: DeployDagOptions['claim'];
  policy: DeploymentPolicy;
  source: Source;
}
