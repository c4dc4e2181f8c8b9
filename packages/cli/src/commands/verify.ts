import { dagLocation } from 'backstage-plugin-mwaa-node';
import { Command } from '../program/CommandContext';
import { openDag } from '../project/openDag';
import { ProjectOptions } from '../project/ProjectOptions';
import { awaitAirflow } from '../verify/awaitAirflow';
import { timeoutOf } from '../verify/timeoutOf';
import { verificationExitCode } from '../verify/verificationExitCode';
import { verificationJson } from '../verify/verificationJson';
import { verificationLines } from '../verify/verificationLines';
import { VerifyOptions } from '../verify/VerifyOptions';

export const verify: Command<
  ProjectOptions & VerifyOptions & { deployment?: string }
> = async (options, context) => {
  const budgetSeconds = timeoutOf(options);
  const { dagId, destination } = await openDag(options, context);
  const { environment } = destination;
  const verified = await awaitAirflow(
    destination,
    { dagId, deploymentId: options.deployment, budgetSeconds },
    context,
  );
  return {
    exitCode: verificationExitCode(verified.verification),
    json: {
      environment: environment.id,
      dagId,
      location: dagLocation(environment, dagId),
      deploymentId: verified.manifest.deploymentId,
      verification: verificationJson(verified, environment),
    },
    lines: verificationLines(verified, environment),
  };
};
