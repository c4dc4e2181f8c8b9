import { DeploymentSource } from 'backstage-plugin-mwaa-node';
import { Source } from '../source/Source';

/** Repository and commit as a manifest records them; no commit has changed files. */
export const deploymentSource = ({
  repository,
  revision,
  revisedAt,
  changed,
}: Source): DeploymentSource => ({
  repository,
  ...(revision && !changed.length && { revision }),
  ...(revisedAt && !changed.length && { revisedAt }),
});
