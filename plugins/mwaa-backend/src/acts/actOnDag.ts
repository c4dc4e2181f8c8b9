import {
  AuditedOutcome,
  auditEffect,
  authoriseClaimed,
  DagAct,
  StandingDag,
} from 'backstage-plugin-mwaa-node/authorise';
import { DagRequest } from '../access/DagRequest';
import { forgetDag } from '../access/forgetDag';
import { ApiServices } from '../ApiServices';
import { knownEnvironment } from '../environments/knownEnvironment';

/** Something that people do to a DAG. */
export interface DagActDefinition<T> {
  /** As the audit log calls it. */
  act: DagAct;
  run(dag: StandingDag): Promise<T>;
  outcomeOf(result: T): AuditedOutcome;
}

/**
 * Does it if whoever asks may, writes down that they did and how it ended, and
 * lets the next look be a fresh one. Once it has begun it comes to its end,
 * also when they leave. NotFoundError for a dag_id that nobody claims,
 * NotAllowedError with every reason.
 */
export async function actOnDag<T>(
  request: DagRequest,
  { act, run, outcomeOf }: DagActDefinition<T>,
  services: ApiServices,
): Promise<T> {
  const { dagId, credentials, signal } = request;
  const environment = await knownEnvironment(request.environment, services);
  const { where, ...authorised } = await authoriseClaimed(
    {
      act,
      environment,
      bucket: services.mwaa.dagBucket(environment),
      dagId,
      credentials,
      signal,
    },
    services,
  );
  const { signal: _, ...place } = where;
  const dag = { ...authorised, where: place };
  try {
    return await auditEffect(
      {
        effect: act,
        actor: dag.actor,
        component: dag.claim.component,
        environment: environment.id,
        dagId,
      },
      () => run(dag),
      outcomeOf,
      services,
    );
  } finally {
    forgetDag(environment, dagId, services);
  }
}
