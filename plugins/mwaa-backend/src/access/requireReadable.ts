import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { mayReadDag } from './mayReadDag';

/** NotAllowedError, saying whom to ask, for those who may not see the DAG. */
export async function requireReadable(
  dag: {
    environment: MwaaEnvironment;
    dagId: string;
    /** Full entity refs; absent of a dag_id that nobody claims. */
    claim?: { component: string; owner: string };
    credentials: BackstageCredentials;
  },
  services: Pick<ApiServices, 'auth' | 'userInfo' | 'permissions'>,
): Promise<void> {
  const { environment, dagId, claim, credentials } = dag;
  const { id, deployFrom } = environment;
  const mayRead = await mayReadDag(
    { environment: id, deployFrom, dagId, ...claim },
    credentials,
    services,
  );
  if (mayRead) return;
  const owner = claim ? `do not belong to ${claim.owner}, and you ` : '';
  throw new NotAllowedError(
    `You may not see the DAG ${dagId} in ${id}: you ${owner}do not have the permission mwaa.dag.read for it. Ask the administrators of this Backstage for it`,
  );
}
