/** How long a list may be waited for that somebody can type on without; MWAA itself gives Airflow 10 s. */
export const AIRFLOW_LIMIT_MS = 10_000;
