import { EntityLink } from '@backstage/catalog-model';
import {
  airflowUrl,
  bucketFolderUrl,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';

/** Links to the DAG's page in Airflow and to its folder, where they are known. */
export function dagLinks(
  environment: MwaaEnvironment,
  dagId: string,
): EntityLink[] {
  const { dagsPath } = environment;
  const airflow = airflowUrl(environment, dagId);
  const folder = bucketFolderUrl(
    environment,
    dagsPath === '' ? `${dagId}/` : `${dagsPath}/${dagId}/`,
  );
  return [
    ...(airflow
      ? [{ url: airflow, title: 'DAG in Airflow', icon: 'dashboard' }]
      : []),
    ...(folder
      ? [{ url: folder, title: 'Folder in the AWS console', icon: 'storage' }]
      : []),
  ];
}
