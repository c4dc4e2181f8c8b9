/** A file that is taken in as it lies there. */
export interface AdoptedFile {
  /** Relative to the DAG's folder. */
  path: string;
  key: string;
  /** Where it lay, if it moves into the folder. */
  movedFrom?: string;
  /** `known`: deployed by us before, and still the same. */
  state: 'known' | 'changed' | 'foreign';
  /** Hex. */
  sha256: string;
  body: Uint8Array;
}

export interface AdoptDagResult {
  /** `unchanged`: there was nothing that is not ours already. */
  outcome: 'adopted' | 'unchanged' | 'planned';
  /** Sorted by path. */
  files: AdoptedFile[];
}
