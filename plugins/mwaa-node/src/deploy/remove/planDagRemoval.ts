import { DagBucket } from '../../aws/DagBucket';
import { dagFolder } from '../layout';
import { normalisedClaim } from '../normalisedClaim';
import { observeDeployment } from '../observeDeployment';
import { planRemoval, RemovalPolicy } from './planRemoval';
import { RemovalPlan } from './RemovalPlan';

/** What deleteDag would do now. Conflicts are part of the answer, not errors. */
export async function planDagRemoval(options: {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** Entity refs. */
  claim: { owner: string; component: string };
  policy?: RemovalPolicy;
  signal?: AbortSignal;
}): Promise<RemovalPlan> {
  const { bucket, policy, signal } = options;
  const folder = dagFolder(options);
  const observed = await observeDeployment({
    bucket,
    folder,
    paths: [],
    signal,
  });
  const claim = normalisedClaim(options.claim);
  return planRemoval({ folder, observed, claim, policy });
}
