import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DeploymentSource } from './DeploymentManifest';
import { withoutCredentials } from './withoutCredentials';

function normalised(field: string, ref: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref));
  } catch (error) {
    throw new InputError(
      `claim.${field} must be a full entity ref such as "group:default/team", not ${JSON.stringify(ref)}`,
      error,
    );
  }
}

/**
 * The claim with entity refs in the one spelling that manifests compare, and
 * the repository's address without a token that a checkout may carry in it.
 */
export const normalisedClaim = <
  T extends { owner: string; component: string; source?: DeploymentSource },
>(
  claim: T,
): T => ({
  ...claim,
  owner: normalised('owner', claim.owner),
  component: normalised('component', claim.component),
  ...(claim.source && {
    source: {
      ...claim.source,
      repository: withoutCredentials(claim.source.repository),
    },
  }),
});
