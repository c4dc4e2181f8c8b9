import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  DagBucket,
  dagLocation,
  DeploymentPlan,
  planClaim,
  planConflicts,
  planDag,
  planDagRemoval,
  planRollback,
  preflight,
  PreflightCheck,
  preflightFailures,
  preflightLine,
  RemovalPlan,
} from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { fullRef } from '../ownership/entityRefs';
import { requireOwnership } from '../ownership/requireOwnership';
import { standingParties } from '../ownership/standingParties';
import {
  DeploymentInput,
  workspaceDeployment,
} from '../workspace/workspaceDeployment';

export interface PlanRequest extends DeploymentInput {
  environmentName: string;
  componentRef: string;
  owner?: string;
  operation?: 'deploy' | 'rollback' | 'delete';
  to?: string;
  acknowledgeRollback?: string;
}

export interface PlannedOperation {
  outcome: RemovalPlan['outcome'] | DeploymentPlan['outcome'];
  plan: Pick<DeploymentPlan, 'files' | 'claimConflict'>;
  location: string;
  /** Of the plan and of the preflight, in sentences. */
  conflicts: string[];
  left: string[];
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
  const { outcome, plan, left, claim } = await plannedBy(
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
  };
}

interface Planned extends Pick<PlannedOperation, 'outcome' | 'plan' | 'left'> {
  /** Whose the dag_id is, where a deployment depends on that. */
  claim?: ReturnType<typeof planClaim>;
}

async function plannedBy(
  request: PlanRequest,
  where: {
    bucket: DagBucket;
    dagsPath: string;
    dagId: string;
    signal?: AbortSignal;
    claim: { component: string; owner: string };
  },
  workspacePath: string,
): Promise<Planned> {
  switch (request.operation) {
    case 'delete': {
      const plan = await planDagRemoval(where);
      return { outcome: plan.outcome, plan, left: plan.left };
    }
    case 'rollback': {
      const { to = 'previous' } = request;
      const { plan } = await planRollback({ ...where, to });
      return deploying(plan);
    }
    default: {
      const { files, content } = await workspaceDeployment(
        workspacePath,
        request,
      );
      const plan = await planDag({
        ...where,
        files,
        claim: { ...where.claim, source: content.source },
        policy: { acknowledgedRollback: request.acknowledgeRollback },
        diffs: true,
      });
      return deploying(plan);
    }
  }
}

const deploying = (plan: DeploymentPlan): Planned => ({
  outcome: plan.outcome,
  plan,
  left: plan.foreign,
  claim: planClaim(plan),
});
