import { StandingDag } from '../authorisation/authoriseStanding';
import { TaskContext } from '../deployment/taskRun';
import { AuditedEffect } from './auditEffect';

/** An effect on a DAG, as audit events name it. */
export const auditedDag = (
  effect: AuditedEffect['effect'],
  dag: {
    environment: Pick<StandingDag['environment'], 'id'>;
    where: Pick<StandingDag['where'], 'dagId'>;
    claim: Pick<StandingDag['claim'], 'component'>;
    actor: string;
  },
  { task, isDryRun }: TaskContext,
): AuditedEffect => ({
  effect,
  actor: dag.actor,
  component: dag.claim.component,
  environment: dag.environment.id,
  dagId: dag.where.dagId,
  taskId: task.id,
  dryRun: isDryRun,
});
