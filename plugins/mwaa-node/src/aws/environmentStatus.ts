/** Whether files may be put into an environment in this status. */
export type Deployability =
  | { deployable: true; warning?: string }
  | { deployable: false; reason: string };

const WARNINGS: Record<string, string> = {
  UPDATING: 'is being updated',
  MAINTENANCE: 'is under maintenance',
  CREATING_SNAPSHOT: 'is taking a snapshot of its database',
  ROLLING_BACK: 'is rolling back an update that failed',
};

const REFUSALS: Record<string, string> = {
  CREATING: 'is still being created; wait until it is AVAILABLE',
  CREATE_FAILED: 'could not be created; delete it and create it again',
  PENDING: 'waits for its VPC endpoints to be created',
  DELETING: 'is being deleted',
  DELETED: 'is deleted',
  UNAVAILABLE: 'cannot be used; see its last update in the MWAA console',
};

/**
 * What the status of an environment (GetEnvironment) means for a deployment.
 * The texts continue "The environment x …".
 */
export function environmentStatus(status: string): Deployability {
  if (status === 'AVAILABLE' || status === 'UPDATE_FAILED') {
    return { deployable: true };
  }
  if (REFUSALS[status]) {
    return { deployable: false, reason: `${REFUSALS[status]} (${status})` };
  }
  const warning =
    WARNINGS[status] ?? 'has a status that is not known to this version';
  return {
    deployable: true,
    warning: `${warning} (${status}); the DAG may show up later than usual`,
  };
}
