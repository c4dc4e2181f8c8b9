import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import {
  ANNOTATION_ACCOUNT_ID,
  ANNOTATION_AIRFLOW_VERSION,
  ANNOTATION_ARN,
  ANNOTATION_ENVIRONMENT,
  ANNOTATION_REGION,
  ANNOTATION_STATUS,
  ENVIRONMENT_RESOURCE_TYPE,
} from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { environmentLifecycle } from './environmentLifecycle';
import { environmentLinks } from './environmentLinks';
import { ProviderSettings } from '../readProviderConfig';

/** The Resource that stands for an environment; its name is the id. */
export function environmentEntity(
  environment: MwaaEnvironment,
  { owner, system }: Pick<ProviderSettings, 'owner' | 'system'>,
): Entity {
  const { id, name, accountId, region, airflowVersion, status } = environment;
  const location = `mwaa:${environment.arn}`;
  const where = [region, accountId && `account ${accountId}`]
    .filter(Boolean)
    .join(', ');
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Resource',
    metadata: {
      name: id,
      title: id === name ? name : `${name} (${where})`,
      description: `Amazon MWAA environment with Airflow ${airflowVersion} in ${where}. Status: ${status}.`,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATION_ENVIRONMENT]: id,
        [ANNOTATION_ARN]: environment.arn,
        [ANNOTATION_REGION]: region,
        ...(accountId && { [ANNOTATION_ACCOUNT_ID]: accountId }),
        [ANNOTATION_AIRFLOW_VERSION]: airflowVersion,
        [ANNOTATION_STATUS]: status,
      },
      links: environmentLinks(environment),
      tags: ['airflow', 'mwaa'],
    },
    spec: {
      type: ENVIRONMENT_RESOURCE_TYPE,
      lifecycle: environmentLifecycle(status),
      owner,
      ...(system && { system }),
    },
  };
}
