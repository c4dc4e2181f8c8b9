import { randomUUID } from 'node:crypto';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  dagLocation,
  deployDag,
  DeployDagResult,
  requirePreflight,
} from 'backstage-plugin-mwaa-node';
import {
  auditEffect,
  authoriseEffect,
  deployOutcome,
} from 'backstage-plugin-mwaa-node/authorise';
import { forgetDag } from '../../access/forgetDag';
import { ApiServices } from '../../ApiServices';
import { deployableDag } from '../deployableDag';

export interface DeployRequest {
  /** Id of the environment. */
  environment: string;
  /** Else the repository of the component. */
  spec?: object;
  /** Entity refs. */
  componentRef: string;
  owner: string;
  /** planDigest of the plan that was agreed to. */
  agreedPlan: string;
  acknowledgedRollback?: string;
  reason: string;
  /** As the manifest records it. */
  requestedBy: string;
  credentials: BackstageCredentials;
  signal: AbortSignal;
}

export interface DeployedSpecification {
  outcome: DeployDagResult['outcome'];
  dagId: string;
  /** `s3://bucket/dags/dag_id/`. */
  location: string;
  /** Absent when nothing was written. */
  deploymentId?: string;
  plan: DeployDagResult['plan'];
  warnings: string[];
}

/**
 * Brings the DAG of a specification, or of a repository, into an environment,
 * exactly as it was planned. Every check of the action `mwaa:dag:deploy` is made here, too.
 * InputError with all problems, NotAllowedError with every reason,
 * ConflictError with what stands against it.
 */
export async function deploySpecification(
  request: DeployRequest,
  services: ApiServices,
): Promise<DeployedSpecification> {
  const { mwaa } = services;
  const environment = await mwaa.environments.get(request.environment);
  const { files, requirements, source, ...dag } = await deployableDag(
    { ...request, environment },
    request,
    services,
  );
  const { dagId, specificationSha256 } = dag;
  const claim = await authoriseEffect(
    { ...request, act: 'deploy', environment, dagId },
    services,
  );
  const { dagsPath, airflowVersion } = environment;
  const where = { bucket: mwaa.dagBucket(environment), dagsPath, dagId };
  const warnings = await requirePreflight({
    environment,
    services: mwaa,
    where,
    claim,
    requirements,
  });
  const deploymentId = randomUUID();
  const { outcome, plan } = await auditEffect(
    {
      effect: 'deploy',
      actor: claim.actor,
      component: claim.component,
      environment: environment.id,
      dagId,
    },
    () =>
      deployDag({
        ...where,
        files,
        claim: {
          ...claim,
          source,
          origin: dag.origin,
          specificationSha256,
          assets: dag.assets,
          generatorVersion: dag.generatorVersion,
          airflowVersion,
          requestedBy: request.requestedBy,
          reason: request.reason,
        },
        policy: { acknowledgedRollback: request.acknowledgedRollback },
        agreedPlan: request.agreedPlan,
        deploymentId,
        now: () => new Date(),
      }),
    deployed => deployOutcome(deployed, { deploymentId, specificationSha256 }),
    services,
  ).finally(() => forgetDag(environment, dagId, services));
  return {
    outcome,
    dagId,
    location: dagLocation(environment, dagId),
    ...(outcome !== 'unchanged' && { deploymentId }),
    plan,
    warnings,
  };
}
