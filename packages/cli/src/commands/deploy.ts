import { deployDag } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { planJson } from '../plan/planJson';
import { planLines } from '../plan/planLines';
import { Command } from '../program/CommandContext';
import { DeploymentOptions } from '../project/DeploymentOptions';
import { prepareDeployment } from '../project/prepareDeployment';
import { requireCommitted } from '../project/requireCommitted';
import { requireDeployable } from '../project/requireDeployable';

export type DeployOptions = DeploymentOptions & {
  dryRun?: boolean;
  allowDirty?: boolean;
  outsideCi?: boolean;
};

const SENTENCES = {
  created: 'created in',
  updated: 'updated in',
  unchanged: 'was in place already in',
  planned: 'is only planned for',
} as const;

export const deploy: Command<DeployOptions> = async (options, context) => {
  const { dryRun = false, outsideCi, allowDirty } = options;
  const { notices, newId, now, signal } = context;
  const prepared = await prepareDeployment(options, context);
  const { destination, source, spec, files, policy } = prepared;
  const { environment, bucket } = destination;
  const isDirty = source.changed.length > 0;
  if (!allowDirty) {
    requireCommitted(source);
  }
  requireDeployable(
    { environment, operation: 'deploy', source, outsideCi },
    context,
  );
  const deploymentId = newId();
  const result = await deployDag({
    bucket,
    dagsPath: environment.dagsPath,
    dagId: spec.dagId,
    files,
    claim: isDirty
      ? { ...prepared.claim, source: { repository: source.repository } }
      : prepared.claim,
    policy,
    deploymentId,
    now,
    dryRun,
    signal,
    onProgress: ({ step, key }) => notices.done(step, key),
  });
  const { outcome, plan, location, manifestVersionId } = result;
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      ...planJson(plan),
      outcome,
      environment: environment.id,
      airflowVersion: environment.airflowVersion,
      location,
      ...(outcome !== 'planned' && outcome !== 'unchanged' && { deploymentId }),
      ...(manifestVersionId && { manifestVersionId }),
    },
    lines: [
      ...planLines(plan),
      coloured(
        'bold',
        `${spec.dagId} ${SENTENCES[outcome]} ${environment.id} (Airflow ${environment.airflowVersion}), ${location}`,
      ),
    ],
  };
};
