import { keyOf, repositoryFolder } from '../deploy/layout';
import { RepositoryBucket } from './RepositoryBucket';

/** Where the repository of a component is in the bucket, whether it is there or not. */
export function repositoryFolderUrls(
  { prefix, urlOf }: Pick<RepositoryBucket, 'prefix' | 'urlOf'>,
  componentName: string,
): {
  /** With a slash at its end. */
  repositoryUrl: string;
  /** What the catalog registers. */
  catalogInfoUrl: string;
} {
  const folder = repositoryFolder({ prefix, componentName });
  return {
    repositoryUrl: urlOf(folder.prefix),
    catalogInfoUrl: urlOf(keyOf(folder, folder.entryPath)),
  };
}
