import { DeploymentClaim } from '../DeploymentClaim';
import { DeploymentPlan } from '../DeploymentPlan';
import { sha256Hex } from '../sha256Hex';

/**
 * Hex SHA-256 of what a plan would do, and to what: another one as soon as
 * anything in the folder, the files to come or whose they are is another.
 */
export const planDigest = (
  { kind, name, outcome, files, observedManifest }: DeploymentPlan,
  { component, owner }: Pick<DeploymentClaim, 'component' | 'owner'>,
  bucketName: string,
): string =>
  sha256Hex(
    JSON.stringify([
      [bucketName, kind, name, component, owner, outcome],
      observedManifest?.etag ?? null,
      files.map(({ key, action, sha256, observedEtag }) => [
        key,
        action,
        sha256 ?? null,
        observedEtag ?? null,
      ]),
    ]),
  );
