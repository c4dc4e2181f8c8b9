import {
  DagBucket,
  dagHistory,
  DeploymentPlan,
  DeploymentRecord,
  planClaim,
  planDag,
  planDagRemoval,
  planRollback,
  RemovalPlan,
} from 'backstage-plugin-mwaa-node';
import {
  DeploymentInput,
  workspaceDeployment,
} from '../workspace/workspaceDeployment';

export interface ChangeRequest extends DeploymentInput {
  operation?: 'deploy' | 'rollback' | 'delete';
  to?: string;
  acknowledgeRollback?: string;
}

/** What can be gone back to. */
export interface PlannedRollback {
  /** Deployment id of the one that is meant. */
  restored: string;
  /** The newest first. */
  deployments: DeploymentRecord[];
}

export interface PlannedChange {
  outcome: RemovalPlan['outcome'] | DeploymentPlan['outcome'];
  plan: Pick<DeploymentPlan, 'files' | 'claimConflict'>;
  /** Keys that are not ours. */
  left: string[];
  rollback?: PlannedRollback;
  /** Whose the dag_id is, where a deployment depends on that. */
  claim?: ReturnType<typeof planClaim>;
}

/** What the operation would do to the folder of the DAG now, whoever asks. */
export async function planChange(
  request: ChangeRequest,
  where: {
    bucket: DagBucket;
    dagsPath: string;
    dagId: string;
    signal?: AbortSignal;
    claim: { component: string; owner: string };
  },
  workspacePath: string,
): Promise<PlannedChange> {
  switch (request.operation) {
    case 'delete': {
      const plan = await planDagRemoval(where);
      return { outcome: plan.outcome, plan, left: plan.left };
    }
    case 'rollback': {
      const { to = 'previous' } = request;
      const [{ plan, restored }, { records }] = await Promise.all([
        planRollback({ ...where, to }),
        dagHistory({ ...where, limit: 10 }),
      ]);
      const { deploymentId } = restored.manifest;
      const rollback = { restored: deploymentId, deployments: records };
      return { ...deploying(plan), rollback };
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

function deploying(plan: DeploymentPlan): PlannedChange {
  return {
    outcome: plan.outcome,
    plan,
    left: plan.foreign,
    claim: planClaim(plan),
  };
}
