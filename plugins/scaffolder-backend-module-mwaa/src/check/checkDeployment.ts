import { DagSpec } from 'backstage-plugin-mwaa-common';
import {
  DeploymentPlan,
  environmentValues,
  planConflicts,
  planDag,
  renderDag,
} from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { TargetEnvironment } from './checkEnvironment';
import { Findings } from './Findings';

/**
 * Renders the DAG and plans its deployment, without writing anything: whether
 * the dag_id is free or this component's, and whether every file can be put
 * in its place.
 */
export async function checkDeployment(
  options: {
    spec: DagSpec;
    claim: { owner: string; component: string };
    signal?: AbortSignal;
  } & TargetEnvironment,
  services: Pick<ActionServices, 'mwaa'>,
): Promise<Findings<DeploymentPlan>> {
  const { spec, environment, target, claim, signal } = options;
  const { files, warnings } = await renderDag(
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
    signal,
  });
  return {
    value: plan,
    problems: planConflicts(plan).map(message => ({
      path: ['dagId'],
      message,
    })),
    warnings,
  };
}
