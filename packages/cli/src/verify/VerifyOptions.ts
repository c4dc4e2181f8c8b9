/** What the options say about waiting for Airflow, as commander reads them. */
export interface VerifyOptions {
  /** Seconds. */
  timeout?: string;
}
