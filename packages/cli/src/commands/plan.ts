import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { dagLocation, planDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES, ExitCode } from '../exitCodes';
import { coloured } from '../output/Line';
import { planJson } from '../plan/planJson';
import { planLines } from '../plan/planLines';
import { planMarkdown } from '../plan/planMarkdown';
import { planSentence } from '../plan/planSentence';
import { Command } from '../program/CommandContext';
import { DeploymentOptions } from '../project/DeploymentOptions';
import { prepareDeployment } from '../project/prepareDeployment';

export type PlanOptions = DeploymentOptions & {
  /** `true` without a file. */
  markdown?: string | true;
  detailedExitcode?: boolean;
};

export const plan: Command<PlanOptions> = async (options, context) => {
  const { destination, spec, files, claim, policy } = await prepareDeployment(
    options,
    context,
  );
  const { environment, bucket } = destination;
  const planned = await planDag({
    bucket,
    dagsPath: environment.dagsPath,
    dagId: spec.dagId,
    files,
    claim,
    policy,
    diffs: true,
    signal: context.signal,
  });
  const location = dagLocation(environment, spec.dagId);
  const facts = { environment, location, warnings: context.notices.warnings };
  const { markdown } = options;
  const page = markdown && planMarkdown(planned, facts);
  if (page && typeof markdown === 'string') {
    await fs.writeFile(resolve(context.cwd, markdown), page);
  }
  return {
    exitCode: exitCodeFor(planned.outcome, options.detailedExitcode),
    json: {
      environment: environment.id,
      airflowVersion: environment.airflowVersion,
      location,
      ...planJson(planned),
    },
    lines: [
      ...planLines(planned),
      coloured('bold', planSentence(planned, facts)),
    ],
    ...(markdown === true && page && { document: page }),
  };
};

function exitCodeFor(outcome: string, isDetailed = false): ExitCode {
  if (outcome === 'conflict') {
    return EXIT_CODES.conflict;
  }
  return isDetailed && outcome !== 'unchanged'
    ? EXIT_CODES.different
    : EXIT_CODES.ok;
}
