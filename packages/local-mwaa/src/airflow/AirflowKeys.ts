/** What an Airflow must be given again at its next start. */
export interface AirflowKeys {
  /** With which it encrypts connections in its database. */
  fernetKey: string;
  /** With which it signs tokens (3.x) and sessions (2.x). */
  secretKey: string;
  /** Of its only user, `admin`. */
  password: string;
}
