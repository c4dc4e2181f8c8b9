import { ConflictError, InputError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { DeploymentClaim } from '../DeploymentClaim';
import { DeploymentProgress } from '../DeploymentProgress';
import { dagFolder, manifestKeyOf } from '../layout';
import { normalisedClaim } from '../normalisedClaim';
import {
  AirflowPatience,
  pauseDag,
  RemovalAirflow,
  removeRecord,
} from './airflowRemoval';
import { DeleteDagResult } from './DeleteDagResult';
import { planDagRemoval } from './planDagRemoval';
import { RemovalPolicy } from './planRemoval';
import { purgeHistory } from './purgeHistory';
import { removeFolder } from './removeFolder';
import { removeTombstone } from './removeTombstone';

export interface DeleteDagOptions {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** The dag_id once more, as somebody typed it; not needed for a dry run. */
  confirmation?: string;
  claim: Pick<
    DeploymentClaim,
    'owner' | 'component' | 'requestedBy' | 'actor' | 'reason'
  >;
  policy?: RemovalPolicy;
  /** Also removes the versions in the bucket and the runs in Airflow, for good. */
  purge?: boolean;
  /** Pauses the DAG there; absent where it cannot be reached at all. */
  airflow?: RemovalAirflow;
  /** How long `purge` waits for Airflow; five minutes unless given. */
  patience?: AirflowPatience;
  /** Unique per run, e.g. a UUID. */
  deploymentId: string;
  now: () => Date;
  /** Plans, and removes nothing. */
  dryRun?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: DeploymentProgress) => void;
}

const PATIENCE: AirflowPatience = {
  budgetMs: 5 * 60_000,
  pauseMs: 5_000,
  sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
};

/**
 * Removes what deployments of the component put there, and nothing else. The
 * versions of it stay in the bucket, and the runs in Airflow, unless they are
 * to go as well. Safe to run again at any time.
 *
 * InputError unless the dag_id is repeated; ConflictError for somebody else's
 * DAG and for one that has drifted; else as deployDag.
 */
export async function deleteDag(
  options: DeleteDagOptions,
): Promise<DeleteDagResult> {
  const { bucket, dagId, dryRun, purge, airflow, signal } = options;
  const folder = dagFolder(options);
  const claim = normalisedClaim(options.claim);
  if (!dryRun && options.confirmation !== dagId) {
    throw new InputError(
      `To remove the DAG ${dagId}, repeat its dag_id as confirmation; ${JSON.stringify(options.confirmation ?? '')} is not it`,
    );
  }
  const plan = await planDagRemoval({ ...options, claim });
  if (plan.claimConflict) {
    throw new ConflictError(
      `Nothing was removed: ${plan.claimConflict.reason}`,
    );
  }
  if (dryRun) {
    return { outcome: 'planned', plan };
  }
  signal?.throwIfAborted();
  const request = airflow && { airflow, dagId, signal };
  const paused =
    request && plan.outcome === 'delete' ? await pauseDag(request) : undefined;
  let isRemoved = false;
  if (plan.outcome === 'delete') {
    // Whoever recorded a version or a rendering said it of another deployment.
    const { owner, component, requestedBy, actor, reason } = claim;
    const generatorVersion = plan.observedManifest!.manifest.generatorVersion;
    isRemoved = await removeFolder(
      {
        ...options,
        folder,
        claim: {
          owner,
          component,
          requestedBy,
          actor,
          reason,
          generatorVersion,
        },
      },
      plan,
    );
  }
  // What a removal leaves that dies just before its end.
  const left = plan.observedManifest;
  if (left?.manifest.state === 'deleted') {
    const tombstone = { key: manifestKeyOf(folder), etag: left.etag };
    await removeTombstone(bucket, tombstone, signal);
  }
  const record =
    request && purge
      ? await removeRecord(request, options.patience ?? PATIENCE)
      : undefined;
  const purgedVersions = purge
    ? await purgeHistory({ bucket, folder, component: claim.component, signal })
    : undefined;
  return {
    outcome: isRemoved ? 'deleted' : 'unchanged',
    plan,
    ...((paused || record) && {
      airflow: { paused: paused ?? 'absent', ...(record && { record }) },
    }),
    ...(purgedVersions !== undefined && { purgedVersions }),
  };
}
