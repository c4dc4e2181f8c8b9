import {
  BasicPermission,
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

/** Shows what is deployed, and how it differs from what would be. */
export const dagReadPermission: DagPermission = createPermission({
  name: 'mwaa.dag.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DAG,
});

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

/** Triggers, pauses and unpauses it, and runs tasks again. */
export const dagOperatePermission: DagPermission = createPermission({
  name: 'mwaa.dag.operate',
  // The framework has four actions, and the others have them all.
  attributes: {},
  resourceType: RESOURCE_TYPE_DAG,
});

/** Every permission of the plugin. */
export const mwaaPermissions: readonly DagPermission[] = [
  dagReadPermission,
  dagDeployPermission,
  dagRollbackPermission,
  dagDeletePermission,
  dagOperatePermission,
];

/**
 * Acts on DAGs through the actions registry, which is how agents and steps of
 * templates do it; shows its acting actions. What somebody may do to which DAG
 * is still decided by the permissions above.
 */
export const agentActPermission: BasicPermission = createPermission({
  name: 'mwaa.agent.act',
  attributes: {},
});
