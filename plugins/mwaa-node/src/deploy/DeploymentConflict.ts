/** Why something stands against a deployment. */
export type ConflictKind =
  /** An object that no manifest claims. */
  | 'foreign-object'
  /** Another component's, or another owner's. */
  | 'other-claim'
  /** Something lies in the manifest's place that is none. */
  | 'unreadable-claim'
  /** Deployed by us, then changed by somebody else. */
  | 'changed-by-hand'
  /** Stored once and for all with other content. */
  | 'other-content'
  /** What is there came from a later commit. */
  | 'older-revision'
  /** What is there came from another repository. */
  | 'other-repository'
  /** What is there was rolled back to, and this would undo it. */
  | 'rolled-back'
  /** What is there is not what was deployed. */
  | 'drifted';

export interface DeploymentConflict {
  kind: ConflictKind;
  /** What was found, whose it is, what to do. */
  reason: string;
}
