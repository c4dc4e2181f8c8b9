import type {
  DeployDagOptions,
  DeploymentPolicy,
  RepositoryDag,
} from 'backstage-plugin-mwaa-node';
import type { Source } from '../source/Source';
import type { Destination } from './Destination';

/** A DAG of the repository, ready to be planned or deployed. */
export interface PreparedDeployment {
  dag: RepositoryDag;
  destination: Destination;
  claim: DeployDagOptions['claim'];
  policy: DeploymentPolicy;
  source: Source;
}
