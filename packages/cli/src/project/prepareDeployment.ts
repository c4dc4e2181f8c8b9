import { parseDagYaml } from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { CommandContext } from '../program/CommandContext';
import { readSource } from '../source/readSource';
import { claimOf } from './claimOf';
import { dagFiles } from './dagFiles';
import { dagIdOf } from './dagIdOf';
import { DeploymentOptions } from './DeploymentOptions';
import { deploymentSource } from './deploymentSource';
import { openDestination } from './openDestination';
import { PreparedDeployment } from './PreparedDeployment';
import { projectPaths } from './projectPaths';
import { readComponent } from './readComponent';
import { readDagYaml } from './readDagYaml';
import { readOwnFiles } from './readOwnFiles';
import { targetOf } from './targetOf';

/**
 * Reads and renders all that is deployed, and says for whom. Warns of what
 * the renderer finds and of stubs that stand in for files of the repository.
 */
export async function prepareDeployment(
  options: DeploymentOptions,
  context: CommandContext,
): Promise<PreparedDeployment> {
  const { notices, cwd, env } = context;
  const paths = projectPaths(options, cwd);
  const text = await readDagYaml(paths);
  const component = await readComponent(paths.component, dagIdOf(text));
  const destination = await openDestination(
    options,
    component.environment,
    context,
  );
  const { airflow, environment, parseOptions } = targetOf(
    destination.environment.airflowVersion,
    destination.config,
    destination.environment,
  );
  const { spec } = parseDagYaml(text, airflow, parseOptions);
  const [source, own] = await Promise.all([
    readSource({ folder: paths.folder, env, repository: options.repository }),
    readOwnFiles(paths.folder, spec.dagId),
  ]);
  const rendered = await renderDag(spec, airflow, environment);
  rendered.warnings.forEach(warning => notices.warn(warning));
  const held = new Set(own.map(({ path }) => path));
  rendered.files
    .filter(({ path, managed }) => !managed && !held.has(path))
    .forEach(({ path }) =>
      notices.warn(
        `dags/${spec.dagId}/${path} is not in the repository; a stub stands in for it. Run "mwaa-dags render", fill it in and commit it`,
      ),
    );
  return {
    spec,
    destination,
    source,
    files: dagFiles(rendered.files, own),
    claim: {
      ...claimOf(component, source, options.reason),
      source: deploymentSource(source),
      specificationSha256: rendered.specificationSha256,
      generatorVersion: rendered.generatorVersion,
      airflowVersion: airflow.airflowVersion,
    },
    policy: {
      boundToRepository: source.repository,
      ancestors: source.ancestors,
      allowOlder: options.allowOlder,
      acknowledgedRollback: options.acknowledgeRollback,
    },
  };
}
