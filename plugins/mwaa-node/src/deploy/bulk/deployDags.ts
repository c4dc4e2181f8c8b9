import { toError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { deployFolder } from '../deployFolder';
import { eachBounded } from '../eachBounded';
import { FolderDeploymentResult } from '../FolderDeployment';
import { BulkDagResult, BulkDeployment, BulkResult } from './BulkDeployment';
import { DagsListing } from './DagsListing';
import { isInPlace } from './isInPlace';
import { ListedDagBucket } from './ListedDagBucket';
import { nextIndex } from './nextIndex';
import { PreparedDag } from './PreparedDag';
import { preparedDags } from './preparedDags';
import { readBackProblem } from './readBackProblem';
import { readIndex } from './readIndex';
import { writeIndex } from './writeIndex';

const DAGS_AT_ONCE = 16;

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

/**
 * Deploys many DAGs: one listing of all folders, no request for a DAG that is
 * in place, and the failure of one does not stop the others. Afterwards one
 * more listing shows whether what was written lies there.
 *
 * InputError with everything that is wrong before anything is read; what fails
 * later is in the results.
 */
export async function deployDags(
  options: DeployDagsOptions,
): Promise<BulkResult> {
  const { bucket, dryRun, signal, onResult } = options;
  const prepared = preparedDags(options.dagsPath, options.deployments);
  const listing = await DagsListing.read(options);
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
  const after = [...done.values()].some(
    ({ outcome }) => outcome !== 'unchanged',
  )
    ? await DagsListing.read(options)
    : listing;
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
