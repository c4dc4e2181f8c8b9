/** What became of a file between two deployments. */
export interface FileChange {
  /** Relative to the folder. */
  path: string;
  change: 'added' | 'changed' | 'removed' | 'same';
  /** Hex SHA-256 and size in bytes, on the sides that have the file. */
  before?: { sha256: string; size: number };
  after?: { sha256: string; size: number };
  /** Unified diff, of text. */
  diff?: string;
}
