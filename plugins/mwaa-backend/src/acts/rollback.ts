import { randomUUID } from 'node:crypto';
import { RollbackAnswer, RollbackRequest } from 'backstage-plugin-mwaa-common';
import {
  MwaaEnvironment,
  restoredForAirflow,
  rollbackDag,
  RollbackDagResult,
} from 'backstage-plugin-mwaa-node';
import { deployOutcome } from 'backstage-plugin-mwaa-node/authorise';
import { DagRequest } from '../access/DagRequest';
import { ApiServices } from '../ApiServices';
import { actOnDag } from './actOnDag';

function answerOf(
  { outcome, plan, restored }: RollbackDagResult,
  deploymentId: string,
  environment: MwaaEnvironment,
): RollbackAnswer {
  const standing = plan.observedManifest?.manifest.deploymentId;
  const isUnchanged = outcome === 'unchanged';
  const warning = restoredForAirflow(restored, environment);
  return {
    outcome: isUnchanged ? 'unchanged' : 'restored',
    deploymentId: isUnchanged && standing ? standing : deploymentId,
    restoredDeploymentId: restored.manifest.deploymentId,
    ...(warning && { warning }),
  };
}

/**
 * Brings back an earlier deployment; again, it changes nothing. NotFoundError
 * for one that there is not, ConflictError for files that are gone or were
 * changed by hand.
 */
export async function rollback(
  request: DagRequest & {
    body: RollbackRequest;
    /** As the manifest records it. */
    requestedBy: string;
  },
  services: ApiServices,
): Promise<RollbackAnswer> {
  const { deploymentId: to = 'previous', reason } = request.body;
  const deploymentId = randomUUID();
  const { answer } = await actOnDag(
    request,
    {
      act: 'rollback',
      run: async ({ environment, where, claim, actor }) => {
        const result = await rollbackDag({
          ...where,
          to,
          claim: { ...claim, actor, requestedBy: request.requestedBy, reason },
          deploymentId,
          now: () => new Date(),
        });
        return { result, answer: answerOf(result, deploymentId, environment) };
      },
      outcomeOf: ({ result }) =>
        deployOutcome(result, {
          deploymentId,
          specificationSha256: result.restored.manifest.specificationSha256,
        }),
    },
    services,
  );
  return answer;
}
