import { EntityLink } from '@backstage/catalog-model';
import {
  airflowBaseUrl,
  bucketFolderUrl,
  environmentConsoleUrl,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';

/** Links to Airflow's own pages and to the AWS console, where that is known. */
export function environmentLinks(environment: MwaaEnvironment): EntityLink[] {
  const { dagsPath } = environment;
  const airflow = airflowBaseUrl(environment);
  const console = environmentConsoleUrl(environment);
  const folder = bucketFolderUrl(
    environment,
    dagsPath === '' ? '' : `${dagsPath}/`,
  );
  return [
    ...(airflow ? [{ url: airflow, title: 'Airflow', icon: 'dashboard' }] : []),
    ...(console
      ? [
          {
            url: console,
            title: 'Environment in the AWS console',
            icon: 'cloud',
          },
        ]
      : []),
    ...(folder
      ? [
          {
            url: folder,
            title: 'DAGs folder in the AWS console',
            icon: 'storage',
          },
        ]
      : []),
  ];
}
