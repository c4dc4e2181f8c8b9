import {
  AuditedEffect,
  StandingDag,
} from 'backstage-plugin-mwaa-node/authorise';
import { TaskContext } from '../deployment/taskRun';
import { askedIn } from './askedIn';

/** An effect on a DAG, as audit events name it. */
export const auditedDag = (
  effect: AuditedEffect['effect'],
  dag: {
    environment: Pick<StandingDag['environment'], 'id'>;
    where: Pick<StandingDag['where'], 'dagId'>;
    claim: Pick<StandingDag['claim'], 'component'>;
    actor: string;
  },
  ctx: TaskContext,
): AuditedEffect => ({
  effect,
  actor: dag.actor,
  component: dag.claim.component,
  environment: dag.environment.id,
  dagId: dag.where.dagId,
  ...askedIn(ctx),
});
