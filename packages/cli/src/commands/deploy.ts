import { InputError } from '@backstage/errors';
import { runBulk } from '../bulk/runBulk';
import { EXIT_CODES } from '../exitCodes';
import { deploymentJson } from '../plan/deploymentJson';
import { deploymentLines } from '../plan/deploymentLines';
import { Command } from '../program/CommandContext';
import { DeploymentOptions } from '../project/DeploymentOptions';
import { deployPrepared } from '../project/deployPrepared';
import { prepareDeployment } from '../project/prepareDeployment';
import { requireCommitted } from '../project/requireCommitted';
import { awaitAirflow } from '../verify/awaitAirflow';
import { timeoutOf } from '../verify/timeoutOf';
import { verificationExitCode } from '../verify/verificationExitCode';
import { verificationJson } from '../verify/verificationJson';
import { verificationLines } from '../verify/verificationLines';
import { VerifyOptions } from '../verify/VerifyOptions';

export type DeployOptions = DeploymentOptions &
  VerifyOptions & {
    dryRun?: boolean;
    verify?: boolean;
    allowDirty?: boolean;
    outsideCi?: boolean;
    all?: string;
  };

export const deploy: Command<DeployOptions> = async (options, context) => {
  const { dryRun = false, allowDirty, all, verify } = options;
  const budgetSeconds = timeoutOf(options);
  if (all !== undefined) {
    if (verify) {
      throw new InputError(
        '--verify waits for one DAG; after --all call mwaa-dags verify for each',
      );
    }
    return runBulk({ ...options, all }, { isPlan: dryRun }, context);
  }
  const prepared = await prepareDeployment(options, context);
  const { destination, source, dag } = prepared;
  const { environment } = destination;
  if (!allowDirty) {
    requireCommitted(source);
  }
  const { result, deploymentId } = await deployPrepared(
    prepared,
    options,
    context,
  );
  const done = {
    exitCode: EXIT_CODES.ok,
    json: deploymentJson(result, environment, deploymentId),
    lines: deploymentLines(result, environment),
  };
  if (!verify || dryRun) return done;
  const verified = await awaitAirflow(
    destination,
    {
      dagId: dag.dagId,
      budgetSeconds,
      ...(result.outcome !== 'unchanged' && { deploymentId }),
    },
    context,
  );
  return {
    exitCode: verificationExitCode(verified.verification),
    json: {
      ...done.json,
      verification: verificationJson(verified, environment),
    },
    lines: [...done.lines, ...verificationLines(verified, environment)],
  };
};
