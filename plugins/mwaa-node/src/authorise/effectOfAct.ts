import { DagAct } from '../audit/AuditedEffect';
import { DagEffect } from './DagEffect';

/** What somebody must be allowed for each act. */
export const effectOfAct: Readonly<Record<DagAct, DagEffect>> = {
  deploy: 'deploy',
  promote: 'deploy',
  rollback: 'rollback',
  trigger: 'operate',
  pause: 'operate',
  unpause: 'operate',
  clear: 'operate',
  // Whoever may take a DAG away may also hand it over.
  transfer: 'delete',
  delete: 'delete',
};
