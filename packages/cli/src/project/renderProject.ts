import { renderRepository, RepositoryDag } from 'backstage-plugin-mwaa-node';
import { Destination } from './Destination';
import { ProjectPaths } from './projectPaths';
import { readOwnFiles } from './readOwnFiles';

/** What the repository deploys to the environment. */
export const renderProject = (
  { folder }: ProjectPaths,
  dagYaml: string,
  { environment, config }: Pick<Destination, 'environment' | 'config'>,
): Promise<RepositoryDag> =>
  renderRepository({
    dagYaml,
    own: dagId => readOwnFiles(folder, dagId),
    environment,
    config,
  });
