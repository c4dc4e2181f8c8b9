import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_DAG } from 'backstage-plugin-mwaa-common';
import { DagResource } from './DagResource';

/** Conditions as a question to each DAG: no store of DAGs could be queried. */
export interface DagQuery {
  matches(dag: DagResource): boolean;
}

/** The resource type that plugin `mwaa` owns. */
export const dagResourceRef = createPermissionResourceRef<
  DagResource,
  DagQuery
>().with({ pluginId: 'mwaa', resourceType: RESOURCE_TYPE_DAG });
