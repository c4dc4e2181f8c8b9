import { ConflictError } from '@backstage/errors';
import { DagBucket } from '../aws/DagBucket';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { findDagClaim } from '../deploy/findDagClaim';
import { preflight } from './preflight';
import { preflightFailures } from './preflightFailures';
import { preflightLine } from './preflightLine';
import { PreflightOptions } from './PreflightOptions';

/**
 * Looks at what a deployment depends on. ConflictError with everything that
 * stands against it.
 *
 * @returns what may surprise, as sentences
 */
export async function requirePreflight(options: {
  environment: MwaaEnvironment;
  services: PreflightOptions['services'];
  where: {
    bucket: DagBucket;
    dagsPath: string;
    dagId: string;
    signal?: AbortSignal;
  };
  /** Full entity refs. */
  claim: { component: string; owner: string };
  requirements?: readonly string[];
}): Promise<string[]> {
  const { where, claim } = options;
  const checks = await preflight({
    ...options,
    ...where,
    claim: await findDagClaim({ ...where, claim }),
  });
  const failures = preflightFailures(checks);
  if (failures.length) {
    throw new ConflictError(
      `Nothing was written: ${failures.map(preflightLine).join('; ')}`,
    );
  }
  return checks.filter(({ status }) => status === 'warning').map(preflightLine);
}
