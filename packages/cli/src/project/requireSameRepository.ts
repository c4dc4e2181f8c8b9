import { ConflictError } from '@backstage/errors';
import { DeploymentManifest, sameRepository } from 'backstage-plugin-mwaa-node';
import { Component } from './Component';

/**
 * ConflictError for a DAG that another repository deploys; where the manifest
 * names none, for one of another component.
 */
export function requireSameRepository(
  { name, source, component }: DeploymentManifest,
  repository: string,
  own: Pick<Component, 'component'>,
): void {
  if (source && !sameRepository(source.repository, repository)) {
    throw new ConflictError(
      `${name} is deployed from ${source.repository}, not from ${repository}; only from there it can be handed over`,
    );
  }
  if (!source && component !== own.component) {
    throw new ConflictError(
      `${name} belongs to ${component}, not to ${own.component}, and nothing says from which repository it was deployed. Let Backstage hand it over`,
    );
  }
}
