import { ConflictError, isError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { isConflict } from './applyFile';
import { FolderDeployment } from './FolderDeployment';
import { knownByPath } from './KnownFiles';
import { observeClaim } from './observeClaim';
import { isOurs, knownFiles } from './ownership';

const BRINGING = ['applying', 'applied'];

/**
 * Called when a run has lost its claim, with the reason and what it created. A
 * deployment that took the claim over names those files in its manifest and
 * puts them right. A removal may have passed them already: then they would be
 * nobody's, so they are removed again, as far as they still are this run's.
 *
 * @returns the reason, and what could not be removed
 */
export async function withdraw(
  deployment: FolderDeployment,
  created: ReadonlyMap<string, ObjectState>,
  reason: Error,
): Promise<Error> {
  const { bucket, folder, signal } = deployment;
  const left: string[] = [];
  try {
    const { manifest } = await observeClaim({ bucket, folder, signal });
    const named =
      manifest && BRINGING.includes(manifest.manifest.state)
        ? knownFiles(manifest.manifest)
        : [];
    const known = knownByPath(named);
    for (const [path, { key, etag, sha256 }] of created) {
      if (!isOurs(known, { path, sha256 })) {
        left.push(key);
        await bucket.delete(key, { ifMatch: etag }, signal).catch(error => {
          if (!isConflict(error)) {
            throw error;
          }
        });
        left.pop();
      }
    }
    return reason;
  } catch (error) {
    return new ConflictError(
      `${reason.message}; what it created may lie there still (${left.join(', ')}), because it could not be removed: ${isError(error) ? error.message : error}`,
      reason,
    );
  }
}
