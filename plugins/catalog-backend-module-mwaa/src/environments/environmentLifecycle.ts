import { environmentStatus } from 'backstage-plugin-mwaa-node';

const COMING = ['CREATING', 'PENDING'];

/**
 * What the status of an environment (GetEnvironment) means in the words that
 * Backstage has for a lifecycle.
 */
export function environmentLifecycle(
  status: string,
): 'experimental' | 'production' | 'deprecated' {
  if (COMING.includes(status)) return 'experimental';
  return environmentStatus(status).deployable ? 'production' : 'deprecated';
}
