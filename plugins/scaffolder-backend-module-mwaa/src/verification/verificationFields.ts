import { ImportProblem } from 'backstage-plugin-mwaa-common';
import { verificationReason } from 'backstage-plugin-mwaa-node';
import { VerificationResult } from './VerificationResult';

// When Airflow last tried is of no use once the step has ended.
const importErrorOf = ({ at, ...error }: ImportProblem) => error;

/** A verification as the outputs of its step; what is undefined is left out. */
export function verificationFields(
  environment: string,
  {
    verification,
    waitedSeconds,
    rollback,
    rollbackProblem,
  }: VerificationResult,
) {
  const { state } = verification;
  return {
    state,
    kind: state === 'unverified' ? verification.kind : undefined,
    reason: verificationReason(environment, verification),
    isPaused: state === 'verified' ? verification.isPaused : undefined,
    importError:
      state === 'import-error'
        ? importErrorOf(verification.problem)
        : undefined,
    rollback: rollback && {
      deploymentId: rollback.deploymentId,
      restored: rollback.restored,
      state: rollback.verification.state,
      reason: verificationReason(environment, rollback.verification),
    },
    rollbackProblem,
    waitedSeconds,
  };
}
