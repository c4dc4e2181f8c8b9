import { PreflightCheck } from './PreflightCheck';

/** The checks that stand against a deployment. */
export const preflightFailures = (
  checks: readonly PreflightCheck[],
): PreflightCheck[] => checks.filter(({ status }) => status === 'failure');
