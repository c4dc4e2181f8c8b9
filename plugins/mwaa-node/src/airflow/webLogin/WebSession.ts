/** A way in to an Airflow web server. Holds a secret: keep it in memory, and out of logs and messages. */
export interface WebSession {
  /** Of the web server, without a slash at its end. */
  baseUrl: string;
  /** Of each request. */
  headers: Readonly<Record<string, string>>;
}
