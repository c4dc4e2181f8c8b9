import { ServiceUnavailableError, toError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { deployFolder } from '../deployFolder';
import { eachBounded } from '../eachBounded';
import { FolderDeploymentResult } from '../FolderDeployment';
import { BulkDagResult, BulkDeployment, BulkResult } from './BulkDeployment';
import { DagsListing } from './DagsListing';
import { isInPlace } from './isInPlace';
import { ListedDagBucket } from './ListedDagBucket';
import { listingAfter } from './listingAfter';
import { listingSplits } from './listingSplits';
import { nextIndex } from './nextIndex';
import { PreparedDag } from './PreparedDag';
import { preparedDags } from './preparedDags';
import { readBackProblem } from './readBackProblem';
import { readIndex } from './readIndex';
import { writeIndex } from './writeIndex';

// S3 takes some thousand writes a second below a prefix and answers each after
// some ten milliseconds: this many keep a processor busy.
const DAGS_AT_ONCE = 64;

export interface DeployDagsOptions {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  deployments: readonly BulkDeployment[];
  /** Unique per run; each DAG's deployment has it. */
  deploymentId: string;
  now: () => Date;
  /** Plans, and writes nothing. */
  dryRun?: boolean;
  diffs?: boolean;
  signal?: AbortSignal;
  /** Called as each DAG comes to its end. */
  onResult?: (result: BulkDagResult) => void;
}

/** Written, but nobody looked whether it lies there. */
const unseen = (result: BulkDagResult, cause: Error): BulkDagResult => ({
  dagId: result.dagId,
  outcome: 'failed',
  plan: result.plan,
  error: new ServiceUnavailableError(
    `The DAG ${result.dagId} was ${result.outcome}, but what lies there now could not be listed; run this again to see`,
    cause,
  ),
});

/**
 * Deploys many DAGs: one listing of all folders, no request for a DAG that is
 * in place, and the failure of one does not stop the others. Afterwards what
 * was written is listed once more, to see whether it lies there.
 *
 * InputError with everything that is wrong before anything is read; what fails
 * later is in the results.
 */
export async function deployDags(
  options: DeployDagsOptions,
): Promise<BulkResult> {
  const { bucket, dryRun, signal, onResult } = options;
  const prepared = preparedDags(options.dagsPath, options.deployments);
  const splitAt = listingSplits(prepared);
  const listing = await DagsListing.read({ ...options, splitAt });
  const { index, etag } = await readIndex(options, listing);
  const listed = new ListedDagBucket(bucket, listing);
  const results = new Map<string, BulkDagResult>();
  const done = new Map<string, FolderDeploymentResult>();

  const finish = (result: BulkDagResult) => {
    results.set(result.dagId, result);
    onResult?.(result);
  };
  const deploy = async (dag: PreparedDag) => {
    const { dagId } = dag;
    if (isInPlace({ ...dag, known: index.get(dagId), listing })) {
      finish({ dagId, outcome: 'unchanged' });
      return;
    }
    try {
      const result = await deployFolder({
        ...options,
        ...dag,
        bucket: listed,
        readBack: false,
      });
      done.set(dagId, result);
      finish({ dagId, outcome: result.outcome, plan: result.plan });
    } catch (error) {
      finish({ dagId, outcome: 'failed', error: toError(error) });
    }
  };
  await eachBounded(prepared, { limit: DAGS_AT_ONCE, signal }, deploy);

  const inOrder = () =>
    prepared.map(
      ({ dagId }): BulkDagResult =>
        results.get(dagId) ?? { dagId, outcome: 'not-started' },
    );
  if (dryRun || signal?.aborted || done.size === 0) {
    return { results: inOrder() };
  }
  // What the first listing does not show as it was left.
  const written = prepared.filter(({ dagId, folder }) => {
    const result = done.get(dagId);
    return result && readBackProblem(folder, result, listing);
  });
  let after: DagsListing;
  try {
    after = await listingAfter({
      ...options,
      before: listing,
      written,
      prepared,
    });
  } catch (error) {
    for (const { dagId } of written) {
      results.set(dagId, unseen(results.get(dagId)!, toError(error)));
    }
    return { results: inOrder() };
  }
  for (const dag of prepared) {
    const result = done.get(dag.dagId);
    const problem = result && readBackProblem(dag.folder, result, after);
    if (problem) {
      done.delete(dag.dagId);
      results.set(dag.dagId, {
        dagId: dag.dagId,
        outcome: 'failed',
        plan: result.plan,
        error: problem,
      });
    }
  }
  const next = nextIndex({
    ...options,
    index,
    prepared,
    done,
    listing: after,
  });
  const indexProblem = await writeIndex({ ...options, index: next, etag });
  return { results: inOrder(), ...(indexProblem && { indexProblem }) };
}
