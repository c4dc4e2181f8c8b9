import { DeploymentSource } from 'backstage-plugin-mwaa-node';
import { Source } from '../source/Source';

/** Repository and commit as a manifest records them. */
export const deploymentSource = ({
  repository,
  revision,
  revisedAt,
}: Source): DeploymentSource => ({
  repository,
  ...(revision && { revision }),
  ...(revisedAt && { revisedAt }),
});
