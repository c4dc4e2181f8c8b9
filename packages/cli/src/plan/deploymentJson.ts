import {
  FolderDeploymentResult,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { planJson } from './planJson';

/** What `--json` prints of everything that brings files into an environment. */
export function deploymentJson(
  result: FolderDeploymentResult & { location: string },
  environment: MwaaEnvironment,
  deploymentId: string,
) {
  const { outcome, plan, location, manifestVersionId } = result;
  const isDone = outcome === 'created' || outcome === 'updated';
  return {
    environment: environment.id,
    airflowVersion: environment.airflowVersion,
    location,
    ...planJson(plan),
    outcome,
    ...(isDone && { deploymentId }),
    ...(manifestVersionId && { manifestVersionId }),
  };
}
