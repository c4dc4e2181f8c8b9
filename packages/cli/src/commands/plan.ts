import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  dagLocation,
  DeploymentPlan,
  planClaim,
  planDag,
  PreflightCheck,
  preflightFailures,
} from 'backstage-plugin-mwaa-node';
import { runBulk } from '../bulk/runBulk';
import { EXIT_CODES, ExitCode } from '../exitCodes';
import { coloured } from '../output/Line';
import { planJson } from '../plan/planJson';
import { planLines } from '../plan/planLines';
import { planMarkdown } from '../plan/planMarkdown';
import { planSentence } from '../plan/planSentence';
import { preflightLines } from '../plan/preflightLines';
import { Command, CommandContext } from '../program/CommandContext';
import { DeploymentOptions } from '../project/DeploymentOptions';
import { prepareDeployment } from '../project/prepareDeployment';
import { runPreflight } from '../project/runPreflight';
import { whereOf } from '../project/whereOf';

export type PlanOptions = DeploymentOptions & {
  /** `true` without a file. */
  markdown?: string | true;
  detailedExitcode?: boolean;
  all?: string;
};

export const plan: Command<PlanOptions> = async (options, context) => {
  const { signal, notices, cwd } = context;
  const { all } = options;
  if (all !== undefined) {
    return planAll({ ...options, all }, context);
  }
  const prepared = await prepareDeployment(options, context);
  const { destination, dag, claim, policy } = prepared;
  const { environment } = destination;
  const { dagId } = dag;
  const planned = await planDag({
    ...whereOf(destination, dagId, signal),
    files: dag.files.map(file => ({ ...file, managed: true })),
    claim,
    policy,
    diffs: true,
  });
  const checks = await runPreflight(destination, {
    dagId,
    claim: planClaim(planned),
    signal,
  });
  const location = dagLocation(environment, dagId);
  const facts = { environment, location, checks, warnings: notices.warnings };
  const { markdown } = options;
  const page = markdown && planMarkdown(planned, facts);
  if (page && typeof markdown === 'string') {
    await fs.writeFile(resolve(cwd, markdown), page);
  }
  return {
    exitCode: exitCodeFor(planned, checks, options.detailedExitcode),
    json: {
      environment: environment.id,
      airflowVersion: environment.airflowVersion,
      location,
      specificationSha256: dag.specificationSha256,
      generatorVersion: dag.generatorVersion,
      ...planJson(planned),
      preflight: checks,
    },
    lines: [
      ...planLines(planned),
      ...preflightLines(checks),
      coloured('bold', planSentence(planned, facts)),
    ],
    ...(markdown === true && page && { document: page }),
  };
};

async function planAll(
  options: PlanOptions & { all: string },
  context: CommandContext,
) {
  if (options.markdown) {
    throw new InputError(
      '--markdown is of one DAG; leave out one of --markdown and --all',
    );
  }
  return runBulk(
    options,
    { isPlan: true, isDetailed: options.detailedExitcode },
    context,
  );
}

function exitCodeFor(
  { outcome }: DeploymentPlan,
  checks: readonly PreflightCheck[],
  isDetailed = false,
): ExitCode {
  if (outcome === 'conflict' || preflightFailures(checks).length) {
    return EXIT_CODES.conflict;
  }
  return isDetailed && outcome !== 'unchanged'
    ? EXIT_CODES.different
    : EXIT_CODES.ok;
}
