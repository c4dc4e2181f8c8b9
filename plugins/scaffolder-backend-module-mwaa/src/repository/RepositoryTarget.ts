/** Where the repository of a component is, or is going to be. */
export interface RepositoryTarget {
  publish: 'bucket' | 'github' | 'gitlab';
  /** For people, and for the manifest. */
  url: string;
  /** What the catalog registers. */
  catalogInfoUrl: string;
  /** All files, as the URL reader fetches them. */
  treeUrl: string;
  /** Empty for a bucket, which has no branches. */
  defaultBranch: string;
}
