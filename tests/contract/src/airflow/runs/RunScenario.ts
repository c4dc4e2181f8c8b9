import { DagRun } from './DagRun';

/** A DAG, and how its runs must go. */
export interface RunScenario {
  /** Oldest Airflow whose `dag.test` can do it. */
  firstVersion?: string;
  spec: object;
  /** What somebody fills in where the generator wrote stubs, by path. */
  files?: { [path: string]: string };
  runs: {
    title: string;
    conf?: object;
    logicalDate?: string;
    /** What others have written, by the URI of the asset. */
    events?: { [uri: string]: object };
    expected: Partial<DagRun>;
  }[];
}
