import { DagBucket } from '../../aws/DagBucket';
import { DeploymentPlan, PlannedFile } from '../DeploymentPlan';
import { DesiredFile } from '../DesiredFile';
import { eachBounded } from '../eachBounded';
import { MAX_DIFF_BYTES, unifiedDiff } from './unifiedDiff';

const REQUESTS_AT_ONCE = 8;

/** Whether the file is to become another one, or would if nothing stood against it. */
const isChange = ({ action, conflict, observedSize = 0 }: PlannedFile) =>
  action !== 'unchanged' &&
  conflict !== 'other-content' &&
  observedSize <= MAX_DIFF_BYTES;

/**
 * The plan with a unified diff for every text file that changes. Reads what
 * lies in the bucket now; what was changed since the plan was made is left
 * without a diff.
 */
export async function withDiffs(
  plan: DeploymentPlan,
  options: {
    bucket: DagBucket;
    desired: readonly DesiredFile[];
    signal?: AbortSignal;
  },
): Promise<DeploymentPlan> {
  const { bucket, desired, signal } = options;
  const wanted = new Map(desired.map(file => [file.path, file.body]));
  const diffs = new Map<string, string | undefined>();
  const failures = await eachBounded(
    plan.files.filter(isChange),
    { limit: REQUESTS_AT_ONCE, signal },
    async ({ path, key, observedEtag }) => {
      const found =
        observedEtag === undefined
          ? undefined
          : await bucket.get(key, { signal });
      if (found?.etag === observedEtag) {
        diffs.set(path, unifiedDiff(path, found?.body, wanted.get(path)));
      }
    },
  );
  if (failures.length) {
    throw failures[0].error;
  }
  signal?.throwIfAborted();
  return {
    ...plan,
    files: plan.files.map(file => {
      const diff = diffs.get(file.path);
      return diff === undefined ? file : { ...file, diff };
    }),
  };
}
