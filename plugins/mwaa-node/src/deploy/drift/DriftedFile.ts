/** How a file stands to what was deployed, and that to the repository. */
export type FileDrift =
  | 'in-place'
  /** Deployed, and gone since. */
  | 'missing'
  /** Deployed, and something else by now. */
  | 'changed'
  /** Nobody deployed it. */
  | 'foreign'
  /** The repository has other content, or a file that was never deployed. */
  | 'outdated'
  /** The same specification gives other content now: another generator or Airflow. */
  | 'stale'
  /** The repository no longer has it. */
  | 'unwanted';

export interface DriftedFile {
  /** Relative to the folder. */
  path: string;
  key: string;
  drift: FileDrift;
}
