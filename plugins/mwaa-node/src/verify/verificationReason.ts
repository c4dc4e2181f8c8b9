import { DagVerification } from 'backstage-plugin-mwaa-common';
import { importProblemLine } from './importProblemLine';

function verified(
  environment: string,
  { isPaused, nextRunAt }: Extract<DagVerification, { state: 'verified' }>,
): string {
  const parsed = `Airflow in ${environment} has parsed exactly this version`;
  if (isPaused) {
    return `${parsed}. The DAG is paused: unpause it when it shall run`;
  }
  return nextRunAt ? `${parsed}. The next run is due at ${nextRunAt}` : parsed;
}

/** The end of a verification as a sentence. */
export function verificationReason(
  environment: string,
  verification: DagVerification,
): string {
  switch (verification.state) {
    case 'verified':
      return verified(environment, verification);
    case 'import-error':
      return `Airflow in ${environment} cannot import the DAG: ${importProblemLine(verification.problem)}`;
    default:
      return verification.reason;
  }
}
