import { DagInAirflow } from '../api/dag/DagInAirflow';
import { DeployedDag } from '../api/dag/DeployedDag';

/**
 * Whether Airflow has parsed exactly what is deployed; undefined when the
 * deployment has no digest to tell it by. Pure.
 *
 * @param airflow - `null`: Airflow does not know the DAG
 */
export const isVerified = (
  deployment: Pick<DeployedDag, 'deploymentDigest'>,
  airflow: Pick<DagInAirflow, 'deploymentDigest'> | null,
): boolean | undefined =>
  deployment.deploymentDigest === undefined
    ? undefined
    : airflow?.deploymentDigest === deployment.deploymentDigest;
