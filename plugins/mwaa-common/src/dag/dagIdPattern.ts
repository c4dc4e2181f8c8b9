/**
 * ASCII and at most 50: MWAA limits the path of a call to Airflow's API to 64
 * characters, and `/dags/{id}/dagRuns` takes 14 of them.
 */
export const DAG_ID_MAX_LENGTH = 50;

/** Characters of a dag_id; the length is checked beside it. */
export const DAG_ID_PATTERN = '^[A-Za-z0-9_][A-Za-z0-9_.-]*$';
