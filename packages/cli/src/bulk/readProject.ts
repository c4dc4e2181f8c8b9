import { relative } from 'node:path';
import { claimOf } from '../project/claimOf';
import { contentOf } from '../project/contentOf';
import { dagIdOf } from '../project/dagIdOf';
import { DeploymentOptions } from '../project/DeploymentOptions';
import { deploymentPolicy } from '../project/deploymentPolicy';
import { projectPaths } from '../project/projectPaths';
import { readComponent } from '../project/readComponent';
import { readDagYaml } from '../project/readDagYaml';
import { renderProject } from '../project/renderProject';
import { warnOfDag } from '../project/warnOfDag';
import { CommandContext } from '../program/CommandContext';
import { Source } from '../source/Source';
import { BulkProject } from './BulkProject';
import { Destinations } from './Destinations';
import { nearestConfig } from './nearestConfig';

/** Reads and renders one folder of many. */
export async function readProject(
  folder: string,
  options: DeploymentOptions & {
    /** Folder above which no configuration is looked for. */
    top: string;
  },
  { destinations, source }: { destinations: Destinations; source: Source },
  { cwd, notices }: CommandContext,
): Promise<BulkProject> {
  const own = {
    ...options,
    directory: folder,
    config: options.config ?? nearestConfig(folder, options.top),
  };
  const paths = projectPaths(own, cwd);
  const dagYaml = await readDagYaml(paths);
  const component = await readComponent(paths.component, () =>
    dagIdOf(dagYaml),
  );
  const destination = await destinations.get(own, component.environment);
  const dag = await renderProject(paths, dagYaml, destination);
  const name = relative(cwd, folder) || '.';
  warnOfDag(dag, message => notices.warn(`${name}: ${message}`));
  return {
    folder: name,
    destination,
    deployment: {
      dagId: dag.dagId,
      files: dag.files.map(file => ({ ...file, managed: true })),
      claim: {
        ...claimOf(component, source, options.reason),
        ...contentOf(dag, source),
      },
      policy: deploymentPolicy(options, source),
    },
  };
}
