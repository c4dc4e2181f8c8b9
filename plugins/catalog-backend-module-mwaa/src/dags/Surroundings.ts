/** What the catalog knows around the DAGs. Full entity refs. */
export interface Surroundings {
  /** System of each component that has one. */
  systemOf: ReadonlyMap<string, string>;
  /** Entities that stand for the Airflow asset of a URI. */
  assetsAt: ReadonlyMap<string, string[]>;
}
