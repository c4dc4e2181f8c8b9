import { restoredForAirflow, rollbackDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { recordJson } from '../history/recordJson';
import { deploymentJson } from '../plan/deploymentJson';
import { deploymentLines } from '../plan/deploymentLines';
import { Command } from '../program/CommandContext';
import { EffectOptions, openEffect } from '../project/openEffect';

export type RollbackOptions = EffectOptions & { to?: string };

export const rollback: Command<RollbackOptions> = async (options, context) => {
  const { now, notices } = context;
  const { where, claim, policy, environment, deploymentId } = await openEffect(
    'rollback',
    options,
    context,
  );
  const result = await rollbackDag({
    ...where,
    to: options.to ?? 'previous',
    claim,
    policy,
    diffs: options.dryRun,
    dryRun: options.dryRun,
    deploymentId,
    now,
    onProgress: ({ step, key }) => notices.done(step, key),
  });
  const warning = restoredForAirflow(result.restored, environment);
  if (warning) {
    notices.warn(warning);
  }
  const { manifest } = result.restored;
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      ...deploymentJson(result, environment, deploymentId),
      restored: recordJson(result.restored),
    },
    lines: [
      ...deploymentLines(result, environment),
      `The files are those of deployment ${manifest.deploymentId} of ${manifest.startedAt}.`,
      ...(result.outcome === 'planned' || result.outcome === 'unchanged'
        ? []
        : [
            'The next deployment must acknowledge this roll back:',
            `  mwaa-dags deploy --acknowledge-rollback ${deploymentId}`,
          ]),
    ],
  };
};
