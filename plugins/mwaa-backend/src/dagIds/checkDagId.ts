import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { DagIdAvailability, dagIdProblem } from 'backstage-plugin-mwaa-common';
import { dagIdAvailability } from 'backstage-plugin-mwaa-node';
import { ownerOf } from 'backstage-plugin-mwaa-node/authorise';
import { ApiServices } from '../ApiServices';
import { knownEnvironment } from '../environments/knownEnvironment';

interface DagIdRequest {
  /** Its id. */
  environment: string;
  dagId: string;
  /** Full entity ref. */
  componentRef?: string;
  credentials: BackstageCredentials;
  signal: AbortSignal;
}

/** Owner and ref of a component that the catalog knows, and the caller may see. */
async function claimOf(
  component: string | undefined,
  credentials: BackstageCredentials,
  { catalog }: Pick<ApiServices, 'catalog'>,
) {
  const entity =
    component === undefined
      ? undefined
      : await catalog.getEntityByRef(component, { credentials });
  const owner = entity && ownerOf(entity);
  return component !== undefined && owner ? { component, owner } : undefined;
}

/** Whether a component could claim the dag_id. InputError for one that no DAG can have. */
export async function checkDagId(
  request: DagIdRequest,
  services: Pick<ApiServices, 'mwaa' | 'reads' | 'catalog'>,
): Promise<DagIdAvailability> {
  const { dagId, componentRef, credentials, signal } = request;
  const problem = dagIdProblem(dagId, { ownPython: false });
  if (problem) {
    throw new InputError(`The dag_id ${problem}`);
  }
  const [environment, claim] = await Promise.all([
    knownEnvironment(request.environment, services),
    claimOf(componentRef, credentials, services),
  ]);
  return dagIdAvailability({
    bucket: services.mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId,
    claim,
    signal,
  });
}
