import { InputError } from '@backstage/errors';
import { stringifyHandwrittenDag } from 'backstage-plugin-mwaa-common';
import {
  adoptDag,
  AdoptDagResult,
  findDagClaim,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { EffectOptions, openEffect } from '../project/openEffect';
import { projectPaths } from '../project/projectPaths';
import { requireOwner } from '../project/requireOwner';
import { requireSameRepository } from '../project/requireSameRepository';
import { adoptedConflicts } from '../adopt/adoptedConflicts';
import { writeAdopted } from '../adopt/writeAdopted';

export type AdoptOptions = EffectOptions & { owner?: string };

const VERBS: Record<AdoptDagResult['outcome'], string> = {
  adopted: 'was taken in in',
  unchanged: 'is ours already in',
  planned: 'would be taken in in',
};

export const adopt: Command<AdoptOptions> = async (options, context) => {
  const { dryRun } = options;
  const { folder, specification } = projectPaths(options, context.cwd);
  const { where, claim, environment, source, deploymentId } = await openEffect(
    'deploy',
    options,
    context,
  );
  const { dagId } = where;
  if (!dryRun) {
    requireOwner(options.owner, claim.owner, '--owner');
  }
  const { manifest } = await findDagClaim({ ...where, claim });
  if (manifest) {
    requireSameRepository(manifest, source.repository, claim);
  }
  const take = (isTrial: boolean) =>
    adoptDag({
      ...where,
      claim: { ...claim, source: { repository: source.repository } },
      deploymentId,
      now: context.now,
      dryRun: isTrial,
    });
  const found = await take(true);
  const dagYaml = stringifyHandwrittenDag({
    version: 1,
    source: 'handwritten',
    dagId,
  });
  const conflicts = await adoptedConflicts(folder, dagId, found.files);
  if (conflicts.length) {
    throw new InputError(
      `Nothing was taken in, because the repository has other content: ${conflicts.join(', ')}. Move these files away, or deploy them instead`,
    );
  }
  const result = dryRun ? found : await take(false);
  const written = dryRun
    ? []
    : await writeAdopted({
        folder,
        dagId,
        files: result.files,
        specification,
        dagYaml,
      });
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      dagId,
      environment: environment.id,
      outcome: result.outcome,
      ...(result.outcome === 'adopted' && { deploymentId }),
      files: result.files.map(({ path, key, movedFrom, state, sha256 }) => ({
        path,
        key,
        ...(movedFrom && { movedFrom }),
        state,
        sha256,
      })),
      written,
    },
    lines: [
      ...result.files.map(({ path, state, movedFrom }) => [
        coloured(state === 'known' ? 'dim' : 'yellow', state.padEnd(8)),
        ` ${path}`,
        movedFrom ? coloured('dim', ` (was ${movedFrom})`) : '',
      ]),
      ...written.map(path => [coloured('green', 'written'), ` ${path}`]),
      coloured(
        'bold',
        `${dagId} ${VERBS[result.outcome]} ${environment.id} for ${claim.component} of ${claim.owner}`,
      ),
    ],
  };
};
