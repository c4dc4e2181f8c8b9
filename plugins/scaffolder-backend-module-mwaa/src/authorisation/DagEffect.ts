import {
  dagDeletePermission,
  dagDeployPermission,
  DagPermission,
  dagRollbackPermission,
} from 'backstage-plugin-mwaa-common';
import { ProtectedChange } from 'backstage-plugin-mwaa-node';

/** What an action does to a DAG; whatever brings new files is a `deploy`. */
export type DagEffect = ProtectedChange['operation'];

/** The permission that each effect needs. */
export const EFFECT_PERMISSIONS: Readonly<Record<DagEffect, DagPermission>> = {
  deploy: dagDeployPermission,
  rollback: dagRollbackPermission,
  delete: dagDeletePermission,
};
