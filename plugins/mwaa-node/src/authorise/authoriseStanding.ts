import { MwaaServices } from '../createMwaaServices';
import { ActRequest } from './ActRequest';
import { ActServices } from './ActServices';
import { authoriseComponent } from './authoriseComponent';
import { StandingDag } from './StandingDag';

/**
 * Whether the initiator may do this to the DAG of an existing component.
 * NotFoundError for a component that nobody knows; NotAllowedError with every
 * reason.
 */
export async function authoriseStanding(
  request: ActRequest & {
    environmentName: string;
    componentRef: string;
    signal?: AbortSignal;
  },
  services: ActServices & {
    mwaa: Pick<MwaaServices, 'environments' | 'dagBucket'>;
  },
): Promise<StandingDag> {
  const { environmentName, dagId, signal, ...asked } = request;
  const { mwaa } = services;
  const environment = await mwaa.environments.get(environmentName, { signal });
  const { dagsPath } = environment;
  const bucket = mwaa.dagBucket(environment);
  const where = { bucket, dagsPath, dagId, ...(signal && { signal }) };
  return authoriseComponent({ ...asked, environment, where }, services);
}
