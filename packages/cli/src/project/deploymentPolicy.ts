import { DeploymentPolicy } from 'backstage-plugin-mwaa-node';
import { Source } from '../source/Source';
import { DeploymentOptions } from './DeploymentOptions';

/** Nobody signed in here, so the repository has to be the one that deployed before. */
export const deploymentPolicy = (
  options: Pick<DeploymentOptions, 'allowOlder' | 'acknowledgeRollback'>,
  { repository, ancestors }: Pick<Source, 'repository' | 'ancestors'>,
): DeploymentPolicy => ({
  boundToRepository: repository,
  ancestors,
  ...(options.allowOlder && { allowOlder: true }),
  ...(options.acknowledgeRollback && {
    acknowledgedRollback: options.acknowledgeRollback,
  }),
});
