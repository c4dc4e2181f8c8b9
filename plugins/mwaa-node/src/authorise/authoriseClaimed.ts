import { NotFoundError } from '@backstage/errors';
import { DagBucket } from '../aws/DagBucket';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { readClaimedDag } from '../status/readClaimedDag';
import { ActRequest } from './ActRequest';
import { ActServices } from './ActServices';
import { authoriseComponent } from './authoriseComponent';
import { StandingDag } from './StandingDag';

/**
 * Finds out by the manifest whose a DAG is, and whether the initiator may do
 * this to it. NotFoundError for a dag_id that nobody claims; NotAllowedError
 * with every reason.
 */
export async function authoriseClaimed(
  request: ActRequest & {
    environment: MwaaEnvironment;
    bucket: DagBucket;
    signal?: AbortSignal;
  },
  services: ActServices,
): Promise<StandingDag> {
  const { environment, bucket, dagId, signal, ...asked } = request;
  const { dagsPath } = environment;
  const where = { bucket, dagsPath, dagId, ...(signal && { signal }) };
  const claimed = await readClaimedDag(where);
  if (!claimed) {
    throw new NotFoundError(
      `Nobody has claimed the DAG ${dagId} in ${environment.id}: it was not deployed from here, or has been removed`,
    );
  }
  const componentRef = claimed.component;
  return authoriseComponent(
    { ...asked, environment, where, componentRef },
    services,
  );
}
