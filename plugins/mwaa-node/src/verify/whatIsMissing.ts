import { DeploymentToVerify } from './DeploymentToVerify';
import { DagSighting } from './lookAtDag';

/** Why what Airflow has by now proves nothing yet. */
export function whatIsMissing(
  { dag, error }: DagSighting,
  { dagId, digest }: DeploymentToVerify,
): string {
  if (error) {
    const time = error.at ? ` of ${error.at}` : '';
    return `Airflow still reports an import error${time}, which may be of the version before`;
  }
  if (!dag) return `Airflow does not list the DAG ${dagId} yet`;
  return digest && dag.deploymentDigest !== digest
    ? 'Airflow still has another version'
    : 'Airflow has not parsed the file since';
}
