import { DagIdAvailability } from 'backstage-plugin-mwaa-common';
import { DagBucket } from '../aws/DagBucket';
import { findDagClaim } from './findDagClaim';
import { isClaim } from './ownership';

/** Nobody's: no entity can be called so. */
const NOBODY = { owner: 'group:-/-', component: 'component:-/-' };

/**
 * Whether a component can claim the dag_id, as the bucket tells now. Without
 * a component: whether a new one can.
 */
export async function dagIdAvailability(options: {
  bucket: DagBucket;
  dagsPath: string;
  dagId: string;
  /** Full entity refs of a component that the catalog knows. */
  claim?: { owner: string; component: string };
  signal?: AbortSignal;
}): Promise<DagIdAvailability> {
  const { claim = NOBODY, dagId } = options;
  const found = await findDagClaim({ ...options, claim });
  const { manifest } = found;
  if (!manifest || !isClaim(manifest)) {
    return {
      state: found.claim,
      ...(found.reason !== undefined && { reason: found.reason }),
    };
  }
  const { owner, component } = manifest;
  return found.claim === 'ours'
    ? { state: 'ours', owner, component }
    : {
        state: 'taken',
        owner,
        component,
        reason: `The dag_id ${dagId} belongs to ${component} of ${owner}. Choose another one, or ask ${owner}`,
      };
}
