import { ActRequest } from './ActRequest';
import { ActServices } from './ActServices';
import { authoriseEffect } from './authoriseEffect';
import { StandingDag } from './StandingDag';
import { standingParties } from './standingParties';

/**
 * Finds out whose a component is, and whether the initiator may do this to its
 * DAG. NotFoundError for a component that nobody knows; NotAllowedError with
 * every reason.
 */
export async function authoriseComponent(
  request: Omit<ActRequest, 'dagId'> &
    Pick<StandingDag, 'environment' | 'where'> & { componentRef: string },
  services: ActServices,
): Promise<StandingDag> {
  const { environment, where, ...asked } = request;
  const parties = await standingParties(asked.componentRef, where, services);
  const { actor, ...claim } = await authoriseEffect(
    {
      ...asked,
      environment,
      dagId: where.dagId,
      componentRef: parties.component,
      owner: parties.owner,
    },
    services,
  );
  return { environment, where, claim, actor };
}
