import { LocalIdentity } from '../environments/LocalAws';
import { AwsError } from './AwsError';

/**
 * @param action - as in IAM, e.g. `airflow:GetEnvironment`
 * @param resource - the ARN that IAM is asked about
 * @throws AwsError when the identity may not do that
 */
export function authorise(
  identity: LocalIdentity,
  action: string,
  resource: string,
): void {
  if (!identity.allow || identity.allow.includes(action)) {
    return;
  }
  const message =
    `User: arn:aws:iam::${identity.accountId}:user/${identity.accessKeyId} ` +
    `is not authorized to perform: ${action} on resource: ` +
    `${resource} because no identity-based policy ` +
    `allows the ${action} action`;
  // The only exception whose member the service model spells with a capital.
  throw new AwsError(403, 'AccessDeniedException', message, {
    Message: message,
  });
}
