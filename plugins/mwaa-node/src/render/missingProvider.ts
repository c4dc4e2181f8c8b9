import { AirflowTarget } from 'backstage-plugin-mwaa-common';

/**
 * Distributions that the MWAA images install and that a palette may need, from
 * their constraints. `apache-airflow` stands for what it brings or requires:
 * the standard operators, their own provider in 3.x.
 */
const IMAGE_PROVIDERS: Record<AirflowTarget['major'], readonly string[]> = {
  2: [
    'apache-airflow',
    'apache-airflow-providers-amazon',
    'apache-airflow-providers-common-sql',
    'apache-airflow-providers-ftp',
    'apache-airflow-providers-http',
    'apache-airflow-providers-imap',
    'apache-airflow-providers-sqlite',
  ],
  3: [
    'apache-airflow',
    'apache-airflow-providers-amazon',
    'apache-airflow-providers-common-sql',
    'apache-airflow-providers-http',
    'apache-airflow-providers-smtp',
    'apache-airflow-providers-standard',
  ],
};

/** Whether the target's image lacks the distribution. */
export function missingProvider(
  provider: string,
  target: AirflowTarget,
): boolean {
  return !IMAGE_PROVIDERS[target.major].includes(provider);
}
