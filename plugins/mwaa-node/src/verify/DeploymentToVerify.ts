/** What Airflow is to have parsed. */
export interface DeploymentToVerify {
  dagId: string;
  /** Hex; absent where the DAG file has no line for it. */
  digest?: string;
  appliedAt: Date;
  /** Nothing was deployed before it, so an import error can only be of it. */
  isNew: boolean;
  /** Reads the DAG file, to tell what a line of it is about. */
  python?: () => Promise<string>;
}
