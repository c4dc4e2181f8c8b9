import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  InputError,
  isError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import {
  MwaaConfig,
  MwaaEnvironment,
  renderRepository,
  RepositoryDag,
} from 'backstage-plugin-mwaa-node';
import { readDagYaml } from '../component/readDagYaml';
import { repositoryOf } from '../component/repositoryOf';

const MOST_FILES = 500;

/** What lies in `dags/{dagId}/` beside `dag.yaml`; nothing where there is no such folder. */
async function ownFiles(
  folder: string,
  urlReader: UrlReaderService,
  signal: AbortSignal,
) {
  let tree: Awaited<ReturnType<UrlReaderService['readTree']>>;
  try {
    tree = await urlReader.readTree(folder, { signal });
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') return [];
    throw new ServiceUnavailableError(
      `${folder} could not be read; try again later`,
      error,
    );
  }
  const files = await tree.files();
  if (files.length > MOST_FILES) {
    throw new InputError(
      `${folder} has more than ${MOST_FILES} files, so it is not compared here; run mwaa-dags drift in the repository`,
    );
  }
  return Promise.all(
    files.map(async ({ path, content }) => ({
      path,
      content: new Uint8Array(await content()),
    })),
  );
}

/** What the repository of a component would deploy to an environment now. */
export async function readRepository(
  request: {
    entity: Entity;
    /** Its full entity ref. */
    ref: string;
    environment: MwaaEnvironment;
    signal: AbortSignal;
  },
  services: {
    urlReader: UrlReaderService;
    integrations: ScmIntegrations;
    config: MwaaConfig;
  },
): Promise<RepositoryDag> {
  const { entity, ref, environment, signal } = request;
  const { urlReader, integrations, config } = services;
  const repository = repositoryOf(entity, ref, integrations);
  return renderRepository({
    dagYaml: await readDagYaml(repository.dagYamlUrl, urlReader, signal),
    own: dagId =>
      ownFiles(repository.folderUrl(`dags/${dagId}/`), urlReader, signal),
    environment,
    config,
  });
}
