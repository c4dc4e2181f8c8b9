import { DeployedDag } from 'backstage-plugin-mwaa-common';

// As git abbreviates; the id of a deployment is told as surely by as many.
const SHORT = 7;

/** Which version of the repository was deployed; without one the deployment itself. */
export function Revision({ deployed }: { deployed: DeployedDag }) {
  const id = deployed.revision ?? deployed.deploymentId;
  return <code title={id}>{id.slice(0, SHORT)}</code>;
}
