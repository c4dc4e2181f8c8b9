import { ConflictError, InputError } from '@backstage/errors';
import {
  dagDrift,
  promotionProblems,
  renderingDifferences,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { changeLines } from '../history/changeLines';
import { deploymentJson } from '../plan/deploymentJson';
import { deploymentLines } from '../plan/deploymentLines';
import { Command } from '../program/CommandContext';
import { deployPrepared } from '../project/deployPrepared';
import { openDestination } from '../project/openDestination';
import { prepareDeployment } from '../project/prepareDeployment';
import { projectPaths } from '../project/projectPaths';
import { readDagYaml } from '../project/readDagYaml';
import { renderProject } from '../project/renderProject';
import { requireCommitted } from '../project/requireCommitted';
import { whereOf } from '../project/whereOf';
import { DeployOptions } from './deploy';

export type PromoteOptions = DeployOptions & { from?: string; to?: string };

export const promote: Command<PromoteOptions> = async (options, context) => {
  const { from, to, allowDirty } = options;
  if (!from || !to || from === to) {
    throw new InputError(
      'Name two environments of the configuration, --from where the DAG runs and --to where it is to go',
    );
  }
  const { signal, cwd } = context;
  const [origin, prepared] = await Promise.all([
    openDestination({ ...options, environment: from }, undefined, context),
    prepareDeployment({ ...options, environment: to }, context),
  ]);
  const { destination, dag, source } = prepared;
  const { environment } = destination;
  const { dagId } = dag;
  if (!allowDirty) {
    requireCommitted(source);
  }
  const paths = projectPaths(options, cwd);
  const [before, drift] = await Promise.all([
    renderProject(paths, await readDagYaml(paths), origin),
    dagDrift(whereOf(origin, dagId, signal)),
  ]);
  const problems = promotionProblems({
    environment: origin.environment.id,
    dagId,
    drift,
    specificationSha256: before.specificationSha256,
  });
  if (problems.length) {
    throw new ConflictError(`Nothing was promoted: ${problems.join('; ')}`);
  }
  const { result, deploymentId } = await deployPrepared(
    prepared,
    options,
    context,
  );
  const differences = renderingDifferences(before.files, dag.files);
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      from: origin.environment.id,
      differences,
      ...deploymentJson(result, environment, deploymentId),
    },
    lines: [
      differences.length
        ? `What differs between ${from} (Airflow ${origin.environment.airflowVersion}) and ${to} (Airflow ${environment.airflowVersion}):`
        : `The files are the same for ${from} and ${to}.`,
      ...changeLines(differences),
      ...deploymentLines(result, environment),
    ],
  };
};
