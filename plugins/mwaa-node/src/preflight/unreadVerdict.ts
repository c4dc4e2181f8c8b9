import { missingIamAction } from '../aws/errors';
import { PreflightVerdict } from './PreflightCheck';

/**
 * What it means that a check could not read what it is about. A permission
 * that only the check needs, or a service that is away, leaves the question
 * open; a bucket that does not exist, or credentials that nobody takes, do
 * not.
 */
export function unreadVerdict(error: Error, what: string): PreflightVerdict {
  const iamAction = missingIamAction(error);
  const isOpen = iamAction || error.name === 'ServiceUnavailableError';
  return {
    status: isOpen ? 'warning' : 'failure',
    message: `${what} could not be read: ${error.message}`,
    ...(iamAction && {
      advice: `Allow ${iamAction} to the role that deploys.`,
      iamAction,
    }),
  };
}
