import {
  dagLocation,
  deleteDag,
  DeleteDagResult,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured, Line } from '../output/Line';
import { planLines } from '../plan/planLines';
import { Command } from '../program/CommandContext';
import { EffectOptions, openEffect } from '../project/openEffect';

export type DeleteOptions = EffectOptions & {
  confirm?: string;
  purge?: boolean;
  acceptDrift?: boolean;
};

const VERBS: Record<DeleteDagResult['outcome'], string> = {
  deleted: 'was removed from',
  unchanged: 'was not in',
  planned: 'would be removed from',
};

/** `delete` is a reserved word. */
export const deleteCommand: Command<DeleteOptions> = async (
  options,
  context,
) => {
  const { now, notices } = context;
  const { where, claim, policy, environment, destination, deploymentId } =
    await openEffect('delete', options, context);
  const result = await deleteDag({
    ...where,
    claim,
    policy: { ...policy, acceptDrift: options.acceptDrift },
    confirmation: options.confirm,
    purge: options.purge,
    dryRun: options.dryRun,
    airflow: destination.services.airflow(environment),
    deploymentId,
    now,
    onProgress: ({ step, key }) => notices.done(step, key),
  });
  const { outcome, plan, airflow, purgedVersions } = result;
  const location = dagLocation(environment, where.dagId);
  return {
    exitCode:
      outcome === 'planned' && plan.outcome === 'conflict'
        ? EXIT_CODES.conflict
        : EXIT_CODES.ok,
    json: {
      dagId: where.dagId,
      environment: environment.id,
      location,
      outcome,
      files: plan.files.map(({ path, key, action, reason }) => ({
        path,
        key,
        action,
        ...(reason && { reason }),
      })),
      left: plan.left,
      ...(airflow && { airflow }),
      ...(purgedVersions !== undefined && { purgedVersions }),
    },
    lines: [
      ...planLines({ ...plan, foreign: plan.left }),
      ...airflowLines(airflow),
      ...(purgedVersions === undefined
        ? []
        : [`${purgedVersions} versions were removed for good.`]),
      coloured(
        'bold',
        `${where.dagId} ${VERBS[outcome]} ${environment.id}, ${location}`,
      ),
    ],
  };
};

function airflowLines(airflow: DeleteDagResult['airflow']): Line[] {
  return Object.entries(airflow ?? {}).map(([what, result]) =>
    typeof result === 'string'
      ? `Airflow: ${what === 'paused' ? 'the DAG' : 'its record'} is ${result}`
      : [coloured('yellow', 'Airflow:'), ` ${result.notDone}`],
  );
}
