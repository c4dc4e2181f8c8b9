import { keyOf, repositoryFolder } from '../deploy/layout';
import { normalisedClaim } from '../deploy/normalisedClaim';
import { observeClaim } from '../deploy/observeClaim';
import { claimConflict } from '../deploy/ownership';
import { RepositoryBucket } from './RepositoryBucket';
import { repositoryFolderUrls } from './repositoryFolderUrls';

const MAX_SPECIFICATION_BYTES = 1024 * 1024;

export interface RepositoryFinding {
  /** URL of the folder, with a slash at its end. */
  repositoryUrl: string;
  /** URL that the catalog registers. */
  catalogInfoUrl: string;
  /** `ours`: an earlier run stored it for this very component. */
  claim: 'free' | 'ours' | 'taken';
  /** Why it is `taken`, whose it is, what to do. */
  reason?: string;
  /** An earlier run stored all of it; what is there is the component's now. */
  complete: boolean;
  /** Text of the stored `dag.yaml`, if there is one. */
  specification?: string;
}

/** Whether the component's repository is in the bucket already, and whose it is. */
export async function findRepository(options: {
  repositories: RepositoryBucket;
  componentName: string;
  /** Entity refs. */
  claim: { owner: string; component: string };
  signal?: AbortSignal;
}): Promise<RepositoryFinding> {
  const { repositories, componentName, claim, signal } = options;
  const { bucket, prefix } = repositories;
  const folder = repositoryFolder({ prefix, componentName });
  const observed = await observeClaim({ bucket, folder, signal });
  const stored =
    observed.files.some(file => file.path === 'dag.yaml') &&
    (await bucket.get(keyOf(folder, 'dag.yaml'), {
      maxBytes: MAX_SPECIFICATION_BYTES,
      signal,
    }));
  const reason = claimConflict(
    folder,
    observed,
    normalisedClaim(claim),
  )?.reason;
  return {
    ...repositoryFolderUrls(repositories, componentName),
    claim: claimState(reason, observed.manifest !== undefined),
    complete: !reason && observed.manifest?.manifest.state === 'applied',
    ...(reason && { reason }),
    ...(stored && {
      specification: Buffer.from(stored.body).toString('utf8'),
    }),
  };
}

function claimState(reason: string | undefined, claimed: boolean) {
  if (reason) {
    return 'taken';
  }
  return claimed ? 'ours' : 'free';
}
