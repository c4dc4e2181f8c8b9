import { DeploymentRecord } from 'backstage-plugin-mwaa-node';
import { z } from 'zod/v3';
import { deploymentRecordSchema } from './deploymentRecordSchema';

/** The history of a DAG as an action's output. */
export const deploymentRecords = (
  records: readonly DeploymentRecord[],
): z.infer<typeof deploymentRecordSchema>[] =>
  records.map(({ state, isCurrent, manifest }) => {
    const { deploymentId, operation = 'deploy', startedAt } = manifest;
    const { actor = manifest.requestedBy, reason, source } = manifest;
    return {
      deploymentId,
      state,
      isCurrent,
      operation,
      startedAt,
      ...(actor !== undefined && { actor }),
      ...(reason !== undefined && { reason }),
      ...(source?.revision !== undefined && { revision: source.revision }),
    };
  });
