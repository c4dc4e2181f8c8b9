import { LocalEnvironment } from '../environments/LocalAws';
import { AwsError } from './AwsError';
import { Call } from './Call';
import { nameConstraints } from './nameConstraints';
import { validationError } from './validationError';

/**
 * The environment that the call names, in the caller's own account: another
 * account's environments do not exist for it.
 *
 * @throws AwsError ValidationException or ResourceNotFoundException
 */
export function findEnvironment(call: Call): LocalEnvironment {
  const violated = nameConstraints(call.name);
  if (violated.length > 0) {
    throw validationError(violated);
  }
  const found = call.aws.environments.find(
    ({ name, accountId }) =>
      name === call.name && accountId === call.identity.accountId,
  );
  if (!found) {
    throw new AwsError(
      404,
      'ResourceNotFoundException',
      `No environment found with name: ${call.name}`,
    );
  }
  return found;
}
