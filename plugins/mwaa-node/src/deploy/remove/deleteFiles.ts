import { deleteFile, isConflict } from '../applyFile';
import { PlannedFile } from '../DeploymentPlan';
import { eachBounded } from '../eachBounded';
import { KnownFiles } from '../KnownFiles';
import { stoppedDeployment } from '../stoppedDeployment';
import { Removal } from './Removal';

const DELETES_AT_ONCE = 4;

/**
 * Deletes the entry file and then the rest, as long as the claim is held.
 * Returns when all of it has happened.
 */
export async function deleteFiles(
  removal: Removal,
  files: readonly PlannedFile[],
  held: { known: KnownFiles; confirm: () => Promise<KnownFiles> },
): Promise<void> {
  const { bucket, folder, signal, onProgress } = removal;
  const done: string[] = [];
  const isEntry = ({ path }: { path: string }) => path === folder.entryPath;
  for (const phase of [
    files.filter(isEntry),
    files.filter(file => !isEntry(file)),
  ]) {
    await held.confirm();
    const failures = await eachBounded(
      phase,
      { limit: DELETES_AT_ONCE, signal },
      async planned => {
        await deleteFile({ ...held, bucket, folder, planned, signal });
        done.push(planned.key);
        onProgress?.({ step: 'deleted', key: planned.key });
      },
    );
    if (failures.some(({ error }) => isConflict(error))) {
      // Whoever superseded this run is a better reason than what it wrote.
      await held.confirm();
    }
    if (failures.length || signal?.aborted) {
      throw stoppedDeployment({
        ...removal,
        done,
        total: files.length,
        state: 'deleting',
        failures: signal?.aborted
          ? []
          : failures.map(({ item, error }) => ({ key: item.key, error })),
      });
    }
  }
}
