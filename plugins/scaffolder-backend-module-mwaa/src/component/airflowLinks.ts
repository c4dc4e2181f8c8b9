import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { airflowUrl } from './airflowUrl';
import { consoleHost } from './consoleHost';

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
  const { region, name } = environment;
  const url = airflowUrl(environment, dagId);
  return [
    ...(url ? [{ title: 'DAG in Airflow', url, icon: 'dashboard' }] : []),
    {
      title: 'Environment in the AWS console',
      url: `https://${consoleHost(environment)}/mwaa/home?region=${region}#environments/${encodeURIComponent(name)}`,
      icon: 'cloud',
    },
  ];
}
