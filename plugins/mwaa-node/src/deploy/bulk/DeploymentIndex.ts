/** What the index remembers of one DAG whose deployment came to its end. */
export interface IndexedDag {
  /** ETag of the manifest. */
  manifest: string;
  owner: string;
  component: string;
  /** Path within the folder, hex SHA-256, ETag. */
  files: [path: string, sha256: string, etag: string][];
}

/**
 * What bulk deployments remember, so that a DAG that is in place costs no
 * request of its own. It may only save reading: whatever it says, a DAG is in
 * place only if the listing shows just the ETags that it remembers, and a
 * write is never made on its word.
 */
export type DeploymentIndex = Map<string, IndexedDag>;
