import { DagSpec } from 'backstage-plugin-mwaa-common';
import {
  DeploymentPlan,
  environmentValues,
  planClaim,
  planConflicts,
  planDag,
  preflight,
  renderDag,
} from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { TargetEnvironment } from './checkEnvironment';
import { Findings } from './Findings';
import { preflightFindings } from './preflightFindings';

/**
 * Renders the DAG and plans its deployment, without writing anything: whether
 * the dag_id is free or this component's, whether every file can be put in its
 * place, and whether all is well with what a deployment depends on.
 */
export async function checkDeployment(
  options: {
    spec: DagSpec;
    claim: { owner: string; component: string };
    /** Deployment id of the roll back that is knowingly undone. */
    acknowledgeRollback?: string;
    signal?: AbortSignal;
  } & TargetEnvironment,
  services: Pick<ActionServices, 'mwaa'>,
): Promise<Findings<DeploymentPlan>> {
  const { spec, environment, target, claim, signal } = options;
  const { files, warnings, requirements } = await renderDag(
    spec,
    target,
    environmentValues(environment, services.mwaa.config),
  );
  const plan = await planDag({
    bucket: services.mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId: spec.dagId,
    files,
    claim,
    policy: { acknowledgedRollback: options.acknowledgeRollback },
    signal,
  });
  const checks = await preflight({
    environment,
    services: services.mwaa,
    dagId: spec.dagId,
    claim: planClaim(plan),
    requirements,
    signal,
  });
  const found = preflightFindings(checks, plan.claimConflict !== undefined);
  return {
    value: plan,
    problems: [
      ...planConflicts(plan).map(message => ({ path: ['dagId'], message })),
      ...found.problems,
    ],
    warnings: [...warnings, ...found.warnings],
  };
}
