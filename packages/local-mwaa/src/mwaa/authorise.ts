import { AwsError } from './AwsError';
import { Call } from './Call';
import { Operation } from './Operation';

/** @throws AwsError when the identity may not call the operation. */
export function authorise(operation: Operation, call: Call): void {
  const { identity, aws, name } = call;
  const action = `airflow:${operation.name}`;
  if (!identity.allow || identity.allow.includes(action)) {
    return;
  }
  const arn = `arn:aws:airflow:${aws.region}:${identity.accountId}`;
  const message =
    `User: arn:aws:iam::${identity.accountId}:user/${identity.accessKeyId} ` +
    `is not authorized to perform: ${action} on resource: ` +
    `${arn}:${operation.resource(name)} because no identity-based policy ` +
    `allows the ${action} action`;
  // The only exception whose member the service model spells with a capital.
  throw new AwsError(403, 'AccessDeniedException', message, {
    Message: message,
  });
}
