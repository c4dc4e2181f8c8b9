import {
  deployDag,
  DeployDagResult,
  findDagClaim,
} from 'backstage-plugin-mwaa-node';
import { CommandContext } from '../program/CommandContext';
import { PreparedDeployment } from './PreparedDeployment';
import { requireAllowed } from './requireAllowed';
import { requirePreflight } from './requirePreflight';
import { runPreflight } from './runPreflight';
import { whereOf } from './whereOf';

/** Brings what was prepared into its environment, once all that must be right around it is. */
export async function deployPrepared(
  { destination, dag, source, claim, policy }: PreparedDeployment,
  { dryRun = false, outsideCi }: { dryRun?: boolean; outsideCi?: boolean },
  { notices, newId, now, signal }: CommandContext,
): Promise<{ result: DeployDagResult; deploymentId: string }> {
  const { environment } = destination;
  requireAllowed({ environment, operation: 'deploy', source, outsideCi });
  const where = whereOf(destination, dag.dagId, signal);
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
  return { result, deploymentId };
}
