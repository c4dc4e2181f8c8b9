import { DeploymentRecord } from './DeploymentRecord';

/**
 * What may surprise about a deployment that is brought back into an
 * environment: it was rendered for another Airflow. Undefined if it was not,
 * or where that is not known.
 */
export function restoredForAirflow(
  { manifest }: DeploymentRecord,
  environment: { id: string; airflowVersion: string },
): string | undefined {
  const { airflowVersion, deploymentId } = manifest;
  return airflowVersion && airflowVersion !== environment.airflowVersion
    ? `Deployment ${deploymentId} was rendered for Airflow ${airflowVersion}, and ${environment.id} runs ${environment.airflowVersion} by now: look whether it can be imported`
    : undefined;
}
