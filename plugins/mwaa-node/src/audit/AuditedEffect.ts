import { Standing } from './Standing';

/** What people do to a DAG, as the audit log calls it. */
export type DagAct =
  | 'deploy'
  | 'promote'
  | 'rollback'
  | 'trigger'
  | 'pause'
  | 'unpause'
  | 'clear'
  | 'transfer'
  | 'delete';

/** Who is about to do what to which DAG. */
export interface AuditedEffect {
  effect: DagAct;
  /** Entity refs of the person and of the component. */
  actor: string;
  component: string;
  /** Id of the environment. */
  environment: string;
  dagId: string;
  /** Id of the scaffolder task; absent of what is asked for over HTTP. */
  taskId?: string;
  /** What stands before, where the caller has looked already. */
  before?: Standing;
  /** Nothing is going to be written, so nothing is recorded. */
  dryRun?: boolean;
}
