import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { MwaaServices, repositoryFolderUrls } from 'backstage-plugin-mwaa-node';
import { gitRepositoryOf } from './gitRepositoryOf';
import { RepositoryTarget } from './RepositoryTarget';

/** A repository that is there, and how the publish actions call it. */
export interface StandingRepository extends RepositoryTarget {
  /** As `repoUrl` of the publish actions; empty for a bucket. */
  repoUrl: string;
}

/**
 * Where the repository of a component is, by the place that the catalog reads
 * it from, which only a registration changes. InputError when that is none in
 * which `dag.yaml` can be changed from here.
 */
export function standingRepository(
  entity: Entity,
  services: {
    mwaa: Pick<MwaaServices, 'repositories'>;
    integrations: ScmIntegrations;
  },
): StandingRepository {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
  const [type, url] = [
    location.slice(0, location.indexOf(':')),
    location.slice(location.indexOf(':') + 1),
  ];
  const { repositories } = services.mwaa;
  const stored =
    repositories && repositoryFolderUrls(repositories, entity.metadata.name);
  if (stored?.catalogInfoUrl === url) {
    return {
      publish: 'bucket',
      url: stored.repositoryUrl,
      catalogInfoUrl: url,
      treeUrl: stored.repositoryUrl,
      defaultBranch: '',
      repoUrl: '',
    };
  }
  const found =
    type === 'url' ? gitRepositoryOf(url, services.integrations) : undefined;
  if (!found) {
    throw new InputError(
      `${stringifyEntityRef(entity)} comes from ${location || 'nowhere'}, which is no repository on GitHub or GitLab, and none in the bucket for repositories (mwaa.repositories); change dag.yaml where it is`,
    );
  }
  return found;
}
