import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { DagBucket, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { standingParties } from '../ownership/standingParties';
import { authoriseEffect } from './authoriseEffect';
import { DagEffect } from './DagEffect';

/** A deployed DAG on which the initiator may act. */
export interface StandingDag {
  environment: MwaaEnvironment;
  where: {
    bucket: DagBucket;
    dagsPath: string;
    dagId: string;
    signal?: AbortSignal;
  };
  /** Full entity refs. */
  claim: { component: string; owner: string };
  actor: string;
}

/**
 * Finds out whose an existing component is and whether the initiator may do
 * this to its DAG. NotFoundError for a component that nobody knows;
 * NotAllowedError with every reason.
 */
export async function authoriseStanding(
  request: {
    effect: DagEffect;
    environmentName: string;
    componentRef: string;
    dagId: string;
    credentials: BackstageCredentials;
    signal?: AbortSignal;
  },
  services: ActionServices,
): Promise<StandingDag> {
  const { effect, componentRef, dagId, credentials, signal } = request;
  const environment = await services.mwaa.environments.get(
    request.environmentName,
    { signal },
  );
  const where = {
    bucket: services.mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId,
    ...(signal && { signal }),
  };
  const parties = await standingParties(componentRef, where, services);
  const { actor, component, owner } = await authoriseEffect(
    {
      effect,
      environment,
      componentRef: parties.component,
      owner: parties.owner,
      dagId,
      credentials,
    },
    services,
  );
  return { environment, where, claim: { component, owner }, actor };
}
