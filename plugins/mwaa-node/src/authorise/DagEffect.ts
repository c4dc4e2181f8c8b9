import {
  dagDeletePermission,
  dagDeployPermission,
  dagOperatePermission,
  DagPermission,
  dagRollbackPermission,
} from 'backstage-plugin-mwaa-common';
import { ProtectedChange } from '../deploy/protection';

/**
 * What is done to a DAG; whatever brings new files is a `deploy`, and what
 * changes no file is `operate`.
 */
export type DagEffect = ProtectedChange['operation'];

/** The permission that each effect needs. */
export const EFFECT_PERMISSIONS: Readonly<Record<DagEffect, DagPermission>> = {
  deploy: dagDeployPermission,
  rollback: dagRollbackPermission,
  delete: dagDeletePermission,
  operate: dagOperatePermission,
};
