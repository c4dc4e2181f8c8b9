import type { DagVerification } from 'backstage-plugin-mwaa-common';
import { EXIT_CODES, ExitCode } from '../exitCodes';

const CODES: Record<DagVerification['state'], ExitCode> = {
  verified: EXIT_CODES.ok,
  'import-error': EXIT_CODES.importError,
  unverified: EXIT_CODES.unverified,
};

/** How a command ends that has waited for Airflow. */
export const verificationExitCode = ({ state }: DagVerification): ExitCode =>
  CODES[state];
