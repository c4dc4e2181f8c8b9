/** Answer of `GET /environments/{id}/connections`: ids, and never anything else of a connection. */
export interface ConnectionIds {
  /** Sorted. */
  connectionIds: string[];
  /** Why Airflow could not be asked. */
  unavailable?: string;
}
