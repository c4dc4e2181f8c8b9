import { codeBlock, markdownText } from 'backstage-plugin-mwaa-common';
import { verificationReason } from 'backstage-plugin-mwaa-node';
import { VerificationResult } from './VerificationResult';

const TITLES = {
  verified: 'Verified',
  'import-error': 'Broken',
  unverified: 'Not verified',
} as const;

/** Markdown of a verification for the page of a task. */
export function verificationSummary(
  environment: string,
  {
    verification,
    waitedSeconds,
    rollback,
    rollbackProblem,
  }: VerificationResult,
): string {
  const { state } = verification;
  const reason = markdownText(verificationReason(environment, verification));
  const parts = [`**${TITLES[state]}** after ${waitedSeconds} s: ${reason}.`];
  if (verification.state === 'import-error') {
    parts.push(codeBlock(verification.problem.text));
  }
  if (rollback) {
    const now = verificationReason(environment, rollback.verification);
    parts.push(
      `Rolled back to \`${rollback.restored}\` by the deployment \`${rollback.deploymentId}\`: ${markdownText(now)}.`,
      'The repository still holds the version that is broken. Correct it there; the next deployment must acknowledge this roll back.',
    );
  }
  if (rollbackProblem) {
    parts.push(`Not rolled back: ${markdownText(rollbackProblem)}.`);
  }
  return parts.join('\n\n');
}
