import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AuditedEffect, DagAct } from '../audit/AuditedEffect';

/** Somebody wants to do something to a DAG. */
export interface ActRequest extends Pick<AuditedEffect, 'taskId' | 'dryRun'> {
  act: DagAct;
  dagId: string;
  credentials: BackstageCredentials;
}
