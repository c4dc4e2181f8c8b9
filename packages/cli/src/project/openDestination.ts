import { CommandContext } from '../program/CommandContext';
import { chooseEnvironment } from './chooseEnvironment';
import { Destination } from './Destination';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { readConfig } from './readConfig';

/** Asks MWAA for the environment that the options and the component mean. */
export async function openDestination(
  options: ProjectOptions,
  ofComponent: string | undefined,
  { cwd, connect, signal }: CommandContext,
): Promise<Destination> {
  const { config, mwaa } = await readConfig(projectPaths(options, cwd).config);
  const services = connect(config);
  const id = chooseEnvironment(mwaa, options.environment, ofComponent);
  const environment = await services.environments.get(id, { signal });
  return {
    environment,
    bucket: services.dagBucket(environment),
    services,
    config: mwaa,
  };
}
