import { deployDag, findDagClaim } from 'backstage-plugin-mwaa-node';
import { runBulk } from '../bulk/runBulk';
import { EXIT_CODES } from '../exitCodes';
import { deploymentJson } from '../plan/deploymentJson';
import { deploymentLines } from '../plan/deploymentLines';
import { Command } from '../program/CommandContext';
import { DeploymentOptions } from '../project/DeploymentOptions';
import { prepareDeployment } from '../project/prepareDeployment';
import { requireCommitted } from '../project/requireCommitted';
import { requireAllowed } from '../project/requireAllowed';
import { requirePreflight } from '../project/requirePreflight';
import { runPreflight } from '../project/runPreflight';
import { whereOf } from '../project/whereOf';

export type DeployOptions = DeploymentOptions & {
  dryRun?: boolean;
  allowDirty?: boolean;
  outsideCi?: boolean;
  all?: string;
};

export const deploy: Command<DeployOptions> = async (options, context) => {
  const { dryRun = false, outsideCi, allowDirty, all } = options;
  if (all !== undefined) {
    return runBulk({ ...options, all }, { isPlan: dryRun }, context);
  }
  const { notices, newId, now, signal } = context;
  const prepared = await prepareDeployment(options, context);
  const { destination, source, dag, claim, policy } = prepared;
  const { environment } = destination;
  const where = whereOf(destination, dag.dagId, signal);
  if (!allowDirty) {
    requireCommitted(source);
  }
  requireAllowed({ environment, operation: 'deploy', source, outsideCi });
  const checks = await runPreflight(destination, {
    ...where,
    claim: await findDagClaim({ ...where, claim }),
  });
  requirePreflight(checks, notices);
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
    json: deploymentJson(result, environment, deploymentId),
    lines: deploymentLines(result, environment),
  };
};
