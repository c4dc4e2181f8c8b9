/** An asset that a DAG may wait for or write. */
export interface AssetSuggestion {
  /** As Airflow calls it; the URI where it has no name. */
  name: string;
  uri: string;
  source: 'catalog' | 'airflow';
  /** Of the catalog entity that says so. */
  entityRef?: string;
}

/** Answer of `GET /environments/{id}/assets`. */
export interface AssetSuggestions {
  /** Sorted by name. */
  assets: AssetSuggestion[];
  /** Why one of the two could not be asked, as sentences. */
  unavailable: string[];
}
