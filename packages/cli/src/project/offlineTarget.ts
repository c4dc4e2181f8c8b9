import { existsSync } from 'node:fs';
import { chooseEnvironment } from './chooseEnvironment';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { readConfig } from './readConfig';
import { SpecificationTarget } from './SpecificationTarget';
import { targetOf } from './targetOf';

/**
 * What a specification is rendered for as far as files tell it: values of the
 * environment are those of the configuration, where there is one.
 */
export async function offlineTarget(
  options: ProjectOptions,
  airflowVersion: string,
  ofComponent: string | undefined,
  cwd: string,
): Promise<SpecificationTarget> {
  const path = projectPaths(options, cwd).config;
  if (!options.config && !existsSync(path)) {
    return targetOf(airflowVersion, {});
  }
  const { mwaa } = await readConfig(path);
  const id = chooseEnvironment(mwaa, options.environment, ofComponent);
  const environment = mwaa.environments.find(
    configured => configured.id.toLowerCase() === id.toLowerCase(),
  );
  return targetOf(airflowVersion, mwaa, environment);
}
