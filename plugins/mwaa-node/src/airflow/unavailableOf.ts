import { toError } from '@backstage/errors';
import { Unavailable } from 'backstage-plugin-mwaa-common';
import { missingIamAction } from '../aws/errors';
import { failureKind } from '../aws/failureKind';
import { ownMessage } from '../aws/ownMessage';
import { AirflowUnavailableError } from './AirflowUnavailableError';

/** What people are told of an error of MWAA, of its Airflow, or of waiting for them. */
export function unavailableOf(error: unknown): Unavailable {
  const iamAction = missingIamAction(error);
  return {
    kind:
      error instanceof AirflowUnavailableError
        ? error.kind
        : failureKind(error),
    message: ownMessage(toError(error)),
    ...(iamAction && { iamAction }),
  };
}
