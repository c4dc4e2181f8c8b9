import { ConflictError } from '@backstage/errors';
import {
  PreflightCheck,
  preflightFailures,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import { Notices } from '../output/Notices';

/** Warns of what may surprise; ConflictError with all that stands against it. */
export function requirePreflight(
  checks: readonly PreflightCheck[],
  notices: Notices,
): void {
  checks
    .filter(({ status }) => status === 'warning')
    .forEach(check => notices.warn(preflightLine(check)));
  const failures = preflightFailures(checks);
  if (failures.length) {
    throw new ConflictError(
      `Nothing was written: ${failures.map(preflightLine).join('; ')}`,
    );
  }
}
