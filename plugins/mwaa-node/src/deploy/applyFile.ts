import { ConflictError, isError } from '@backstage/errors';
import { DagBucket, ObjectState, WriteCondition } from '../aws/DagBucket';
import { ClaimedFolder } from './ClaimedFolder';
import { PlannedFile } from './DeploymentPlan';
import { DesiredFile } from './DesiredFile';
import { KnownFiles } from './KnownFiles';
import { observeFile } from './observeFile';
import { ObservedFile } from './ObservedDeployment';
import { isOurs } from './ownership';

interface FileEffect {
  bucket: DagBucket;
  folder: ClaimedFolder;
  planned: PlannedFile;
  known: KnownFiles;
  signal?: AbortSignal;
  /**
   * Throws when this run no longer holds the claim on the folder; else resolves
   * with what is known by the claim that is held now.
   */
  confirm: () => Promise<KnownFiles>;
}

export const isConflict = (error: unknown): error is Error =>
  isError(error) && error.name === 'ConflictError';

// Runs that this one superseded may each still write what they had begun.
const LOOKS = 5;

/**
 * Runs the effect on what was observed. When that has changed since, it looks
 * again. While the claim is still held, what a run of our own left there may
 * be replaced, by its new ETag, and what it removed be put there again; what
 * anybody else put there stops the deployment.
 */
async function onObserved<T>(
  { bucket, folder, planned, known, signal, confirm }: FileEffect,
  effect: (observedEtag: string | undefined) => Promise<T>,
  settled: (found: ObservedFile | undefined) => T | undefined,
): Promise<T> {
  let etag = planned.observedEtag;
  for (let look = 1; ; look++) {
    try {
      return await effect(etag);
    } catch (error) {
      if (!isConflict(error)) {
        throw error;
      }
      const observation = { bucket, folder, signal };
      const found = await observeFile(observation, planned.key, known);
      const result = settled(found);
      if (result !== undefined) {
        return result;
      }
      const knownNow = await confirm();
      const isForeign =
        found && (!isOurs(knownNow, found) || folder.policy !== 'mirror');
      // The claim is younger than the look: another run may have gone on.
      const isStill = async () =>
        (await bucket.head(planned.key, signal))?.etag === found?.etag;
      if (look === LOOKS || (isForeign && (await isStill()))) {
        throw new ConflictError(
          `s3://${bucket.bucketName}/${planned.key} was changed by somebody else meanwhile and was left as it is`,
          error,
        );
      }
      etag = found?.etag;
    }
  }
}

/** Creates or updates one file; `state` is the object that lies there then. */
export async function writeFile(
  options: FileEffect & { file: DesiredFile },
): Promise<{ state: ObjectState; created: boolean }> {
  const { bucket, planned, file, signal } = options;
  return onObserved<{ state: ObjectState; created: boolean }>(
    options,
    async etag => {
      const created = etag === undefined;
      const condition: WriteCondition = created
        ? { ifNoneMatch: '*' }
        : { ifMatch: etag };
      const state = await bucket.put({
        key: planned.key,
        body: file.body,
        contentType: file.contentType,
        condition,
        signal,
      });
      return { state, created };
    },
    found =>
      found?.sha256 === file.sha256
        ? { state: found, created: false }
        : undefined,
  );
}

/** Removes one file that is ours. */
export async function deleteFile(options: FileEffect): Promise<void> {
  const { bucket, planned, signal } = options;
  await onObserved<true>(
    options,
    async etag => {
      if (etag === undefined) {
        throw new ConflictError(`${planned.key} was not observed`);
      }
      await bucket.delete(planned.key, { ifMatch: etag }, signal);
      return true;
    },
    found => (found ? undefined : true),
  );
}
