import { ClaimedDag } from 'backstage-plugin-mwaa-node';
import { ownerOf } from 'backstage-plugin-mwaa-node/authorise';
import { ApiServices } from '../ApiServices';

/**
 * Whose a claimed DAG is: the catalog says who owns its component, and the
 * manifest once the component is gone from there. Full entity refs.
 */
export async function standingClaim(
  { component, owner }: Pick<ClaimedDag, 'component' | 'owner'>,
  { sharedCatalog }: Pick<ApiServices, 'sharedCatalog'>,
): Promise<{ component: string; owner: string }> {
  const entity = await sharedCatalog.getEntityByRef(component);
  return { component, owner: (entity && ownerOf(entity)) ?? owner };
}
