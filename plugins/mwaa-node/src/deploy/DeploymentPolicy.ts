/** What a deployment may do to what it finds; by default as little as possible. */
export interface DeploymentPolicy {
  /** Commits known to come before the one that is deployed. */
  ancestors?: readonly string[];
  /** Deploys even if what is there came from a later commit. */
  allowOlder?: boolean;
  /** Deployment id of the roll back that this deployment knowingly undoes. */
  acknowledgedRollback?: string;
  /**
   * URL of the repository that the caller speaks for. What came from another
   * one is refused: where nobody signed in, nothing else says whose a DAG is.
   */
  boundToRepository?: string;
}
