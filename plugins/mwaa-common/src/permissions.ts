import {
  createPermission,
  ResourcePermission,
} from '@backstage/plugin-permission-common';

/** What the permissions are about: the DAG of one dag_id in one environment. */
export const RESOURCE_TYPE_DAG = 'mwaa-dag';

export type DagPermission = ResourcePermission<typeof RESOURCE_TYPE_DAG>;

/*
 * Each has an action of its own, because some policies know a permission only
 * by its resource type and action.
 */

/** Puts a DAG into an environment, or another revision of it in its place. */
export const dagDeployPermission: DagPermission = createPermission({
  name: 'mwaa.dag.deploy',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_DAG,
});

/** Brings back an earlier deployment. */
export const dagRollbackPermission: DagPermission = createPermission({
  name: 'mwaa.dag.rollback',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DAG,
});

/** Takes a DAG out of an environment. */
export const dagDeletePermission: DagPermission = createPermission({
  name: 'mwaa.dag.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_DAG,
});

/** Every permission of the plugin. */
export const mwaaPermissions: readonly DagPermission[] = [
  dagDeployPermission,
  dagRollbackPermission,
  dagDeletePermission,
];
