import {
  AirflowTarget,
  airflowTarget,
  isOperatorClass,
  knownAirflowVersions,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';

const STANDARD = 'apache-airflow-providers-standard';
const AMAZON = 'apache-airflow-providers-amazon';

/** Where Airflow’s own reference describes the class, in the version of the environment where that is known. */
export function classDocsUrl(
  definition: OperatorDefinition,
  target: AirflowTarget = airflowTarget(knownAirflowVersions.at(-1)!.airflow),
): string | undefined {
  if (isOperatorClass(definition.id)) return undefined;
  const module = definition.module(target);
  const isStandard = module.startsWith('airflow.providers.standard.');
  const distribution = isStandard ? STANDARD : definition.provider;
  const versions: Readonly<Record<string, string>> = {
    [AMAZON]: target.amazonProviderVersion,
    'apache-airflow': target.assumedFrom ?? target.airflowVersion,
  };
  const version = versions[distribution] ?? 'stable';
  return `https://airflow.apache.org/docs/${distribution}/${version}/_api/${module.replaceAll('.', '/')}/index.html#${module}.${definition.className}`;
}
