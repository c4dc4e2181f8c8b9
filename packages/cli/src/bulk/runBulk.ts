import { resolve } from 'node:path';
import { CommandContext } from '../program/CommandContext';
import { CommandResult } from '../program/CommandResult';
import { requireCommitted } from '../project/requireCommitted';
import { readSource } from '../source/readSource';
import { bulkExitCode } from './bulkExitCode';
import { bulkJson } from './bulkJson';
import { bulkLines } from './bulkLines';
import { BulkOptions } from './BulkOptions';
import { BulkOutcome } from './BulkProject';
import { deployProjects } from './deployProjects';
import { readProjects } from './readProjects';

const byFolder = (a: BulkOutcome, b: BulkOutcome) =>
  a.folder < b.folder ? -1 : Number(a.folder > b.folder);

/** Plans or deploys every folder with a `dag.yaml`, and tells of all at the end. */
export async function runBulk(
  options: BulkOptions,
  { isPlan, isDetailed = false }: { isPlan: boolean; isDetailed?: boolean },
  context: CommandContext,
): Promise<CommandResult & { outcomes: BulkOutcome[] }> {
  const { cwd, env } = context;
  const source = await readSource({
    folder: resolve(cwd, options.all),
    env,
    repository: options.repository,
  });
  if (!isPlan && !options.allowDirty) {
    requireCommitted(source);
  }
  const { projects, failed } = await readProjects(options, source, context);
  const deploymentId = context.newId();
  const done = await deployProjects(
    projects,
    { options, source, isPlan, deploymentId },
    context,
  );
  const outcomes = [...failed, ...done].sort(byFolder);
  return {
    outcomes,
    exitCode: bulkExitCode(outcomes, isDetailed),
    json: { ...(!isPlan && { deploymentId }), ...bulkJson(outcomes) },
    lines: bulkLines(outcomes),
  };
}
