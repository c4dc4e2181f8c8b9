import { PreflightCheck, PreflightStatus } from './PreflightCheck';

const WORST_FIRST: readonly PreflightStatus[] = ['failure', 'warning'];

/** The worst that any check found. */
export const preflightStatus = (
  checks: readonly PreflightCheck[],
): PreflightStatus =>
  WORST_FIRST.find(worst => checks.some(({ status }) => status === worst)) ??
  'pass';
