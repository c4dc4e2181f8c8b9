/** What `environment/dag_id` stands for. */
export interface DagRef {
  /** Id of the environment. */
  environment: string;
  dagId: string;
}

/** `environment/dag_id`: how the permission framework refers to a DAG. */
export const stringifyDagRef = ({ environment, dagId }: DagRef): string =>
  `${environment}/${dagId}`;

/** Undefined for what is no ref of a DAG; neither part can hold a slash. */
export function parseDagRef(ref: string): DagRef | undefined {
  const [, environment, dagId] = /^([^/]+)\/([^/]+)$/.exec(ref) ?? [];
  return environment && dagId ? { environment, dagId } : undefined;
}
