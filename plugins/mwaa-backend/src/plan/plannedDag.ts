import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { DagPlanAnswer } from 'backstage-plugin-mwaa-common';
import {
  dagLocation,
  DeploymentPlan,
  DeploymentPolicy,
  isClaim,
  MwaaEnvironment,
  planClaim,
  planConflicts,
  planDag,
  planDigest,
  preflight,
  PreflightCheck,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { DeployableDag } from '../preview/renderFor';
import { deployedDag } from './deployedDag';
import { mayReadDag } from '../access/mayReadDag';

export interface PlanRequest {
  environment: MwaaEnvironment;
  dag: Pick<DeployableDag, 'dagId' | 'files' | 'requirements'>;
  /** Full entity refs. */
  claim: { component: string; owner: string };
  /** What somebody knows and wants all the same. */
  policy?: DeploymentPolicy;
  credentials: BackstageCredentials;
  signal: AbortSignal;
}

/** What a deployment would do, as far as it may be told. */
export interface PlannedDag {
  answer: DagPlanAnswer;
  /** planDigest: for whoever wants this deployed and nothing else. */
  digest: string;
}

/** Whether something lies there that might be somebody's secret. */
const isOccupied = ({ files, foreign, observedManifest }: DeploymentPlan) =>
  observedManifest !== undefined ||
  foreign.length > 0 ||
  files.some(({ observedEtag }) => observedEtag !== undefined);

async function mayReadPlan(
  plan: DeploymentPlan,
  { environment, credentials }: PlanRequest,
  services: ApiServices,
): Promise<boolean> {
  if (!isOccupied(plan)) return true;
  const manifest = plan.observedManifest?.manifest;
  const { owner, component } = manifest && isClaim(manifest) ? manifest : {};
  const { id, deployFrom } = environment;
  return mayReadDag(
    { environment: id, deployFrom, dagId: plan.name, owner, component },
    credentials,
    services,
  );
}

const filesOf = ({ files }: DeploymentPlan): DagPlanAnswer['files'] =>
  files.map(({ path, action, reason, diff }) => ({
    path,
    action,
    ...(reason !== undefined && { reason }),
    ...(diff !== undefined && { diff }),
  }));

const lines = (
  checks: readonly PreflightCheck[],
  status: PreflightCheck['status'],
) => checks.filter(check => check.status === status).map(preflightLine);

/**
 * What a deployment would do now; nothing is changed. Files and differences
 * are told only to those who may see what is deployed.
 */
export async function plannedDag(
  request: PlanRequest,
  services: ApiServices,
): Promise<PlannedDag> {
  const { environment, claim, policy, signal } = request;
  const { mwaa, reads } = services;
  const { dagId, files, requirements } = request.dag;
  const bucket = mwaa.dagBucket(environment);
  const plan = await planDag({
    bucket,
    dagsPath: environment.dagsPath,
    dagId,
    files,
    claim,
    policy,
    diffs: true,
    signal,
  });
  const [mayRead, checks] = await Promise.all([
    mayReadPlan(plan, request, services),
    preflight({
      environment,
      services: reads.forPreflight,
      dagId,
      claim: planClaim(plan),
      requirements,
      signal,
    }),
  ]);
  // Whose the dag_id is, is among the conflicts already.
  const other = checks.filter(
    ({ id }) => id !== 'dag-id' || !plan.claimConflict,
  );
  const deployed = mayRead ? deployedDag(plan) : undefined;
  const answer = {
    outcome: plan.outcome,
    location: dagLocation(environment, dagId),
    files: mayRead ? filesOf(plan) : [],
    conflicts: planConflicts(plan),
    failures: lines(other, 'failure'),
    warnings: lines(other, 'warning'),
    deployFrom: environment.deployFrom,
    ...(deployed && { deployed }),
  };
  return { answer, digest: planDigest(plan, claim, bucket.bucketName) };
}
