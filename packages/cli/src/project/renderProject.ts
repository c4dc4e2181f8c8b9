import { renderRepository, RepositoryDag } from 'backstage-plugin-mwaa-node';
import { Destination } from './Destination';
import { ProjectPaths } from './projectPaths';
import { readDagYaml } from './readDagYaml';
import { readOwnFiles } from './readOwnFiles';

/** What the repository deploys to the environment. */
export const renderProject = async (
  paths: ProjectPaths,
  { environment, config }: Pick<Destination, 'environment' | 'config'>,
): Promise<RepositoryDag> =>
  renderRepository({
    dagYaml: await readDagYaml(paths),
    own: dagId => readOwnFiles(paths.folder, dagId),
    environment,
    config,
  });
