import { ConflictError, InputError } from '@backstage/errors';
import {
  dagDrift,
  deployDag,
  findDagClaim,
  promotionProblems,
  renderingDifferences,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { changeLines } from '../history/changeLines';
import { deploymentJson } from '../plan/deploymentJson';
import { deploymentLines } from '../plan/deploymentLines';
import { Command } from '../program/CommandContext';
import { openDestination } from '../project/openDestination';
import { prepareDeployment } from '../project/prepareDeployment';
import { projectPaths } from '../project/projectPaths';
import { readDagYaml } from '../project/readDagYaml';
import { renderProject } from '../project/renderProject';
import { requireCommitted } from '../project/requireCommitted';
import { requireAllowed } from '../project/requireAllowed';
import { requirePreflight } from '../project/requirePreflight';
import { runPreflight } from '../project/runPreflight';
import { whereOf } from '../project/whereOf';
import { DeployOptions } from './deploy';

export type PromoteOptions = DeployOptions & { from?: string; to?: string };

export const promote: Command<PromoteOptions> = async (options, context) => {
  const { from, to, dryRun, allowDirty, outsideCi } = options;
  if (!from || !to || from === to) {
    throw new InputError(
      'Name two environments of the configuration, --from where the DAG runs and --to where it is to go',
    );
  }
  const { signal, notices, newId, now, cwd } = context;
  const [origin, prepared] = await Promise.all([
    openDestination({ ...options, environment: from }, undefined, context),
    prepareDeployment({ ...options, environment: to }, context),
  ]);
  const { destination, dag, source, claim, policy } = prepared;
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
  requireAllowed({ environment, operation: 'deploy', source, outsideCi });
  const where = whereOf(destination, dagId, signal);
  const checks = await runPreflight(destination, {
    ...where,
    claim: await findDagClaim({ ...where, claim }),
  });
  requirePreflight(checks, notices);
  const differences = renderingDifferences(before.files, dag.files);
  const deploymentId = newId();
  const result = await deployDag({
    ...where,
    files: dag.files.map(file => ({ ...file, managed: true })),
    claim,
    policy,
    diffs: dryRun,
    deploymentId,
    now,
    dryRun,
    onProgress: ({ step, key }) => notices.done(step, key),
  });
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
