import {
  airflowUrl,
  environmentConsoleUrl,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';

export interface Link {
  title: string;
  url: string;
  icon: string;
}

/** Where a DAG can be looked at: its page in Airflow, and the environment. */
export function airflowLinks(
  environment: MwaaEnvironment,
  dagId: string,
): Link[] {
  const url = airflowUrl(environment, dagId);
  const console = environmentConsoleUrl(environment);
  return [
    ...(url ? [{ title: 'DAG in Airflow', url, icon: 'dashboard' }] : []),
    ...(console
      ? [
          {
            title: 'Environment in the AWS console',
            url: console,
            icon: 'cloud',
          },
        ]
      : []),
  ];
}
