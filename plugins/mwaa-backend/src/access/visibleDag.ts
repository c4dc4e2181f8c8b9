import { ServiceUnavailableError } from '@backstage/errors';
import { Reading, Unavailable } from 'backstage-plugin-mwaa-common';
import { ClaimedDag, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { knownEnvironment } from '../environments/knownEnvironment';
import { DagRequest } from './DagRequest';
import { mayReadDag } from './mayReadDag';
import { mayReadEveryDag } from './mayReadEveryDag';
import { requireReadable } from './requireReadable';
import { standingClaim } from './standingClaim';

/** A DAG that whoever asks may see. */
export interface VisibleDag {
  environment: MwaaEnvironment;
  dagId: string;
  /** `null` of a dag_id that nobody claims. */
  claimed: Reading<ClaimedDag | null>;
  /** Whose it is, or is going to be; full entity refs. */
  claim?: { component: string; owner: string };
  /**
   * Nobody has claimed the dag_id, and only because the catalog says whose it
   * is going to be may it be looked at. What Airflow has of that name may be
   * anybody's.
   */
  isPromised?: boolean;
}

/**
 * Finds out whose a DAG is, and that whoever asks may see it. NotFoundError
 * for an environment that is not configured, NotAllowedError; and
 * ServiceUnavailableError where whose it is cannot be told and decides.
 *
 * @param expected - whose it is where nobody has claimed it: by the catalog,
 *   never by whoever asks
 */
export async function visibleDag(
  { environment: id, dagId, credentials }: Omit<DagRequest, 'signal'>,
  services: ApiServices,
  expected?: VisibleDag['claim'],
): Promise<VisibleDag> {
  const environment = await knownEnvironment(id, services);
  const claimed = await services.bucketReads.claim(environment, dagId);
  const dag = { environment, dagId, claimed };
  if ('unavailable' in claimed) {
    await requireEveryDag(dag, credentials, services, claimed.unavailable);
    return dag;
  }
  const claim = claimed.value
    ? await standingClaim(claimed.value, services)
    : expected;
  await requireReadable({ environment, dagId, claim, credentials }, services);
  if (claimed.value || !claim) return { ...dag, ...(claim && { claim }) };
  const resource = { environment: id, deployFrom: environment.deployFrom };
  const isPromised = !(await mayReadDag(
    { ...resource, dagId },
    credentials,
    services,
  ));
  return { ...dag, claim, isPromised };
}

async function requireEveryDag(
  { environment, dagId }: VisibleDag,
  credentials: DagRequest['credentials'],
  services: ApiServices,
  { message, iamAction }: Unavailable,
): Promise<void> {
  if (await mayReadEveryDag(credentials, services)) return;
  throw Object.assign(
    new ServiceUnavailableError(
      `Whose the DAG ${dagId} in ${environment.id} is cannot be told, so neither can whether you may see it: ${message}`,
    ),
    iamAction && { iamAction },
  );
}
