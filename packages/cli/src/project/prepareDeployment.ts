import { CommandContext } from '../program/CommandContext';
import { readSource } from '../source/readSource';
import { claimOf } from './claimOf';
import { contentOf } from './contentOf';
import { dagIdOf } from './dagIdOf';
import { DeploymentOptions } from './DeploymentOptions';
import { deploymentPolicy } from './deploymentPolicy';
import { openDestination } from './openDestination';
import { PreparedDeployment } from './PreparedDeployment';
import { projectPaths } from './projectPaths';
import { readComponent } from './readComponent';
import { readDagYaml } from './readDagYaml';
import { renderProject } from './renderProject';
import { warnOfDag } from './warnOfDag';

/** Reads and renders all that is deployed, and says for whom. */
export async function prepareDeployment(
  options: DeploymentOptions,
  context: CommandContext,
): Promise<PreparedDeployment> {
  const { notices, cwd, env } = context;
  const paths = projectPaths(options, cwd);
  const { folder } = paths;
  const dagYaml = await readDagYaml(paths);
  const component = await readComponent(paths.component, () =>
    dagIdOf(dagYaml),
  );
  const [destination, source] = await Promise.all([
    openDestination(options, component.environment, context),
    readSource({ folder, env, repository: options.repository }),
  ]);
  const dag = await renderProject(paths, dagYaml, destination);
  warnOfDag(dag, message => notices.warn(message));
  return {
    dag,
    destination,
    source,
    claim: {
      ...claimOf(component, source, options.reason),
      ...contentOf(dag, source),
    },
    policy: deploymentPolicy(options, source),
  };
}
