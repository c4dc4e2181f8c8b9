import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  DagBucket,
  findDagClaim,
  MwaaEnvironment,
  MwaaServices,
  preflight,
  preflightFailures,
  preflightLine,
} from 'backstage-plugin-mwaa-node';

/**
 * Looks at what a deployment depends on. Logs what may surprise; ConflictError
 * with everything that stands against it.
 */
export async function requirePreflight(
  options: {
    environment: MwaaEnvironment;
    services: MwaaServices;
    where: {
      bucket: DagBucket;
      dagsPath: string;
      dagId: string;
      signal?: AbortSignal;
    };
    /** Full entity refs. */
    claim: { component: string; owner: string };
    requirements?: readonly string[];
  },
  logger: Pick<LoggerService, 'warn'>,
): Promise<void> {
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
  checks
    .filter(({ status }) => status === 'warning')
    .forEach(check => logger.warn(preflightLine(check)));
}
