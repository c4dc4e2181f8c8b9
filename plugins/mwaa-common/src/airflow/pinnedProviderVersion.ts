import { providerVersions } from './providerVersions';
import { AirflowTarget } from './target';

/**
 * The version of a distribution such as `apache-airflow-providers-slack` that
 * the target's constraints allow, if they know it.
 */
export function pinnedProviderVersion(
  distribution: string,
  { airflowVersion, assumedFrom }: AirflowTarget,
): string | undefined {
  const name = distribution.replace('apache-airflow-providers-', '');
  const column = providerVersions.columns.indexOf(
    assumedFrom ?? airflowVersion,
  );
  const version = providerVersions.rows[name]?.split(' ')[column];
  return version === '-' ? undefined : version;
}
