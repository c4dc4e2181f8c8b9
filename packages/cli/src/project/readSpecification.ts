import { existsSync } from 'node:fs';
import { DagSpec, parseDagYaml } from 'backstage-plugin-mwaa-common';
import { CommandContext } from '../program/CommandContext';
import { dagIdOf } from './dagIdOf';
import { offlineTarget } from './offlineTarget';
import { openDestination } from './openDestination';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { readComponent } from './readComponent';
import { readDagYaml } from './readDagYaml';
import { SpecificationTarget } from './SpecificationTarget';
import { targetOf } from './targetOf';

export type SpecificationOptions = ProjectOptions & {
  /** Nothing is asked of AWS then. */
  airflowVersion?: string;
};

/** A specification that is valid for what it is to be rendered for. */
export interface Specification extends SpecificationTarget {
  spec: DagSpec;
}

/**
 * `dag.yaml`, checked for the environment that is meant, or for the Airflow
 * that is named.
 *
 * @throws InvalidDagSpecError with every problem
 */
export async function readSpecification(
  options: SpecificationOptions,
  context: CommandContext,
): Promise<Specification> {
  const paths = projectPaths(options, context.cwd);
  const text = await readDagYaml(paths);
  // The component only says which environment, and need not be there.
  const ofComponent =
    options.componentFile || existsSync(paths.component)
      ? (await readComponent(paths.component, dagIdOf(text))).environment
      : undefined;
  const target = await targetFor(options, ofComponent, context);
  const { spec } = parseDagYaml(text, target.airflow, target.parseOptions);
  return { ...target, spec };
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
