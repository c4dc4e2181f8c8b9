import { DagSource, parseDagSourceYaml } from 'backstage-plugin-mwaa-common';
import { CommandContext } from '../program/CommandContext';
import { dagIdOf } from './dagIdOf';
import { offlineTarget } from './offlineTarget';
import { openDestination } from './openDestination';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { readDagYaml } from './readDagYaml';
import { readProjectComponent } from './readProjectComponent';
import { SpecificationTarget } from './SpecificationTarget';
import { targetOf } from './targetOf';

export type SpecificationOptions = ProjectOptions & {
  /** Nothing is asked of AWS then. */
  airflowVersion?: string;
};

/**
 * `dag.yaml`, checked for the environment that is meant, or for the Airflow
 * that is named.
 *
 * @throws InvalidDagSpecError with every problem
 */
export async function readDagSource(
  options: SpecificationOptions,
  context: CommandContext,
): Promise<{ dag: DagSource; target: SpecificationTarget }> {
  const { cwd } = context;
  const text = await readDagYaml(projectPaths(options, cwd));
  const component = await readProjectComponent(options, cwd, () =>
    dagIdOf(text),
  );
  const target = await targetFor(options, component?.environment, context);
  const dag = parseDagSourceYaml(text, target.airflow, target.parseOptions);
  return { dag, target };
}

async function targetFor(
  options: SpecificationOptions,
  ofComponent: string | undefined,
  context: CommandContext,
): Promise<SpecificationTarget> {
  const { airflowVersion } = options;
  if (airflowVersion) {
    return offlineTarget(options, airflowVersion, ofComponent, context.cwd);
  }
  const { environment, config } = await openDestination(
    options,
    ofComponent,
    context,
  );
  return targetOf(environment.airflowVersion, config, environment);
}
