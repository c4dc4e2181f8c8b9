import { NotFoundError } from '@backstage/errors';
import { findDagClaim, transferDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { EffectOptions, openEffect } from '../project/openEffect';
import { requireOwner } from '../project/requireOwner';
import { requireSameRepository } from '../project/requireSameRepository';

export type TransferOptions = EffectOptions & {
  fromOwner?: string;
  toComponent?: string;
  toOwner?: string;
  toRepository?: string;
};

export const transfer: Command<TransferOptions> = async (options, context) => {
  const { dryRun, toRepository } = options;
  const { where, claim, policy, environment, source, deploymentId } =
    await openEffect('deploy', options, context);
  const { dagId } = where;
  const { manifest } = await findDagClaim({ ...where, claim });
  if (!manifest) {
    throw new NotFoundError(`${dagId} is not deployed in ${environment.id}`);
  }
  requireSameRepository(manifest, source.repository, claim);
  if (!dryRun) {
    requireOwner(options.fromOwner, manifest.owner, '--from-owner');
  }
  const result = await transferDag({
    ...where,
    from: { owner: manifest.owner, component: manifest.component },
    to: {
      ...claim,
      ...(options.toOwner && { owner: options.toOwner }),
      ...(options.toComponent && { component: options.toComponent }),
      ...(toRepository && { source: { repository: toRepository } }),
    },
    policy,
    dryRun,
    deploymentId,
    now: context.now,
  });
  const { outcome, before, after } = result;
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      dagId,
      environment: environment.id,
      outcome,
      before,
      after,
      ...(outcome === 'transferred' && { deploymentId }),
    },
    lines: [
      `from ${before.component} of ${before.owner}`,
      `to   ${after.component} of ${after.owner}${toRepository ? `, ${toRepository}` : ''}`,
      coloured('bold', `${dagId} in ${environment.id}: ${outcome}`),
    ],
  };
};
