import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  dagLocation,
  planConflicts,
  preflight,
  PreflightCheck,
  preflightFailures,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import {
  fullRef,
  requireOwnership,
  standingParties,
} from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';
import { ChangeRequest, planChange, PlannedChange } from './planChange';

export interface PlanRequest extends ChangeRequest {
  environmentName: string;
  componentRef: string;
  owner?: string;
}

export interface PlannedOperation extends Omit<PlannedChange, 'claim'> {
  location: string;
  /** Of the plan and of the preflight, in sentences. */
  conflicts: string[];
  preflight: PreflightCheck[];
}

interface Caller {
  credentials: BackstageCredentials;
  workspacePath: string;
  signal?: AbortSignal;
}

/**
 * Plans for the owner of the component. Conflicts are part of the answer;
 * NotAllowedError for anybody else, for a plan shows the contents of files.
 */
export async function planOperation(
  request: PlanRequest,
  caller: Caller,
  services: ActionServices,
): Promise<PlannedOperation> {
  const { environmentName, dagId } = request;
  const { credentials, signal } = caller;
  const environment = await services.mwaa.environments.get(environmentName, {
    signal,
  });
  const where = {
    bucket: services.mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId,
    signal,
  };
  // A component that is to be made has the owner that was given.
  const parties = request.owner
    ? {
        component: fullRef(request.componentRef, 'component'),
        owner: fullRef(request.owner, 'group'),
      }
    : await standingParties(request.componentRef, where, services);
  await requireOwnership(
    {
      componentRef: parties.component,
      owner: parties.owner,
      dagId,
      credentials,
    },
    services,
  );
  const { outcome, plan, left, rollback, claim } = await planChange(
    request,
    { ...where, claim: parties },
    caller.workspacePath,
  );
  const checks = claim
    ? await preflight({
        environment,
        services: services.mwaa,
        dagId,
        claim,
        signal,
      })
    : [];
  return {
    outcome,
    plan,
    location: dagLocation(environment, dagId),
    conflicts: [
      ...planConflicts(plan),
      ...preflightFailures(checks)
        // Whose the dag_id is the plan says as well, and more exactly.
        .filter(({ id }) => id !== 'dag-id' || !plan.claimConflict)
        .map(preflightLine),
    ],
    left,
    preflight: checks,
    ...(rollback && { rollback }),
  };
}
