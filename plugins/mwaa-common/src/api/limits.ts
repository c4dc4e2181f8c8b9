/** Bytes of a request body with a specification; a DAG of 200 tasks has about 100 kB. */
export const SPECIFICATION_BODY_LIMIT = 2 * 1024 * 1024;

/** Tasks of a specification in a request: more would keep everybody else waiting while it is rendered. */
export const SPECIFICATION_TASK_LIMIT = 1_000;

/** Dependencies that all tasks and groups of it name, for the same reason. */
export const SPECIFICATION_EDGE_LIMIT = 5_000;

/** Groups, tags, params, values and assets of it; of each as many. */
export const SPECIFICATION_ENTRY_LIMIT = 1_000;
