/** Roles of Airflow that MWAA maps IAM permissions to, each with all of the one before. */
export type AirflowRole = 'Viewer' | 'User' | 'Op' | 'Admin';

/**
 * What `airflow:InvokeRestApi` is allowed on:
 * `arn:{partition}:airflow:{region}:{account}:role/{environment}/{role}`.
 */
export const airflowRoleArn = (
  environment: { arn: string; name: string },
  role: AirflowRole,
): string =>
  `${environment.arn.split(':').slice(0, 5).join(':')}:role/${environment.name}/${role}`;
