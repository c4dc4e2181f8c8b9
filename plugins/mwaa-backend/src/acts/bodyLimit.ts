/** How large a request may be that acts on a DAG; Airflow takes params of this size. */
export const ACT_BODY_LIMIT = 64 * 1024;
