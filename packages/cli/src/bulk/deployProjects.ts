import { deployDags } from 'backstage-plugin-mwaa-node';
import { CommandContext } from '../program/CommandContext';
import { requireAllowed } from '../project/requireAllowed';
import { requireStatus } from '../project/requireStatus';
import { Source } from '../source/Source';
import { BulkOptions } from './BulkOptions';
import { BulkOutcome, BulkProject } from './BulkProject';

interface BulkRun {
  options: BulkOptions;
  source: Source;
  isPlan: boolean;
  deploymentId: string;
}

/** Deploys all that go to one environment, or plans it. */
async function deployTo(
  projects: readonly BulkProject[],
  { options, source, isPlan, deploymentId }: BulkRun,
  context: CommandContext,
  onResult: (dagId: string) => void,
): Promise<BulkOutcome[]> {
  const [{ destination }] = projects;
  const { environment, bucket } = destination;
  const { outsideCi } = options;
  const named = projects.map(({ folder, deployment }) => ({
    folder,
    dagId: deployment.dagId,
    environment: environment.id,
  }));
  try {
    if (!isPlan) {
      requireAllowed({ environment, operation: 'deploy', source, outsideCi });
      requireStatus(environment, context.notices);
    }
    const { results, indexProblem } = await deployDags({
      bucket,
      dagsPath: environment.dagsPath,
      deployments: projects.map(({ deployment }) => deployment),
      deploymentId,
      now: context.now,
      dryRun: isPlan,
      diffs: isPlan,
      signal: context.signal,
      onResult: ({ dagId }) => onResult(dagId),
    });
    if (indexProblem) {
      context.notices.warn(
        `${environment.id}: the index of what is deployed could not be kept, so the next run asks about every DAG again: ${indexProblem}`,
      );
    }
    return results.map(({ outcome, plan, error }, index) => ({
      ...named[index],
      outcome,
      ...(plan && { plan }),
      ...(error && { error }),
    }));
  } catch (error) {
    // Of the environment as a whole: nothing was written there.
    return named.map(name => ({ ...name, outcome: 'failed' as const, error }));
  }
}

/** All folders, environment by environment; one that fails stops no other. */
export async function deployProjects(
  projects: readonly BulkProject[],
  bulk: BulkRun,
  context: CommandContext,
): Promise<BulkOutcome[]> {
  const groups = new Map<string, BulkProject[]>();
  for (const project of projects) {
    const { arn } = project.destination.environment;
    groups.set(arn, [...(groups.get(arn) ?? []), project]);
  }
  const verb = bulk.isPlan ? 'planned' : 'deployed';
  const bar = context.notices.progress(verb, projects.length);
  const outcomes: BulkOutcome[] = [];
  for (const group of groups.values()) {
    outcomes.push(
      ...(await deployTo(group, bulk, context, dagId => bar.tick(dagId))),
    );
  }
  bar.end();
  return outcomes;
}
