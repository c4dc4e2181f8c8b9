import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

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

/** The claim with entity refs in the one spelling that manifests compare. */
export const normalisedClaim = <T extends { owner: string; component: string }>(
  claim: T,
): T => ({
  ...claim,
  owner: normalised('owner', claim.owner),
  component: normalised('component', claim.component),
});
