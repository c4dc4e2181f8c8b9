/** A file to be put in a folder; a `RenderedFile` is one. */
export interface DeploymentFile {
  /** Relative to the folder, with forward slashes. */
  path: string;
  /** Text is stored as UTF-8. */
  content: string | Uint8Array;
  /**
   * `true`: the bucket follows this content. `false`: written once; one that
   * an earlier deployment put there stays as it is. Files that come from the
   * component's repository are all `true`, for there the repository is the
   * truth.
   */
  managed: boolean;
}
