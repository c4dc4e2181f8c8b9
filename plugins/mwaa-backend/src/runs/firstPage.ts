/** What most people look at, so that Airflow is asked for it once for all of them. */
export const FIRST_PAGE = { limit: 25, offset: 0 };
