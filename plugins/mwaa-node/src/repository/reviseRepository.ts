import { MANIFEST_PATH } from 'backstage-plugin-mwaa-common';
import { deployFolder } from '../deploy/deployFolder';
import { desiredFiles } from '../deploy/desiredFiles';
import { repositoryFolder } from '../deploy/layout';
import { normalisedClaim } from '../deploy/normalisedClaim';
import { repositoryFolderUrls } from './repositoryFolderUrls';
import {
  StoreRepositoryOptions,
  StoreRepositoryResult,
} from './storeRepository';

/** A file as the caller has read it. */
export interface ReadFile {
  path: string;
  /** Hex, of the content. */
  sha256: string;
}

/**
 * Brings a changed copy of a stored repository back. Of what is stored only
 * the files that were read may be replaced, and only while they are what was
 * read; files that are new are added, and nothing is removed. Anything else is
 * a ConflictError that names the files, before anything is written.
 *
 * @param options.files - all of the repository; its manifest is left out
 * @param options.replaces - the files that are to change
 */
export async function reviseRepository(
  options: StoreRepositoryOptions & {
    replaces: readonly ReadFile[];
    /** Plans with a unified diff for each text that changes. */
    diffs?: boolean;
  },
): Promise<StoreRepositoryResult> {
  const { repositories, componentName, files } = options;
  const { bucket, prefix } = repositories;
  const folder = {
    ...repositoryFolder({ prefix, componentName }),
    policy: 'replaceRead' as const,
  };
  const read = new Map(
    options.replaces.map(({ path, sha256 }) => [path, sha256]),
  );
  const result = await deployFolder({
    ...options,
    bucket,
    folder,
    desired: desiredFiles(
      folder,
      files
        .filter(({ path }) => path !== MANIFEST_PATH)
        .map(file => ({ ...file, managed: true })),
    ).map(file => ({ ...file, replaces: read.get(file.path) })),
    claim: normalisedClaim(options.claim),
  });
  return {
    ...result,
    ...repositoryFolderUrls(repositories, componentName),
  };
}
