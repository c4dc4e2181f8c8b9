import { InputError } from '@backstage/errors';
import {
  compareDeployments,
  dagHistory,
  DagHistory,
  DeploymentRecord,
  findDeployment,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { changeLines } from '../history/changeLines';
import { manifestLines } from '../history/manifestLines';
import { recordJson } from '../history/recordJson';
import { coloured, Line } from '../output/Line';
import { Command } from '../program/CommandContext';
import { wholeNumber } from '../program/wholeNumber';
import { openDag } from '../project/openDag';
import { ProjectOptions } from '../project/ProjectOptions';
import { whereOf } from '../project/whereOf';

export type HistoryOptions = ProjectOptions & {
  limit?: string;
  from?: string;
  to?: string;
};

const MOST = 1000;

export const history: Command<HistoryOptions> = async (options, context) => {
  const isComparison = options.from !== undefined || options.to !== undefined;
  // What is compared may lie further back than what is listed.
  const limit =
    wholeNumber(options.limit, { flag: '--limit', least: 1, most: MOST }) ??
    (isComparison ? MOST : undefined);
  const { dagId, destination } = await openDag(options, context);
  const where = whereOf(destination, dagId, context.signal);
  const found = await dagHistory({ ...where, limit });
  const { environment } = destination;
  const facts = { environment: environment.id, dagId };
  if (isComparison) {
    const [from, to] = [
      findDeployment(found, options.from ?? 'previous'),
      options.to ? findDeployment(found, options.to) : newest(found, dagId),
    ];
    const changes = await compareDeployments({
      ...where,
      from: from.manifest,
      to: to.manifest,
    });
    return {
      exitCode: EXIT_CODES.ok,
      json: { ...facts, from: recordJson(from), to: recordJson(to), changes },
      lines: [
        `From ${from.manifest.deploymentId} of ${from.manifest.startedAt} to ${to.manifest.deploymentId} of ${to.manifest.startedAt}:`,
        ...changeLines(changes),
      ],
    };
  }
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      ...facts,
      deployments: found.records.map(recordJson),
      unreadable: found.unreadable,
      hasMore: found.hasMore,
    },
    lines: historyLines(found, `${dagId} in ${environment.id}`),
  };
};

function newest({ records }: DagHistory, dagId: string): DeploymentRecord {
  const found = records.find(({ state }) => state === 'applied');
  if (!found) {
    throw new InputError(`No deployment of ${dagId} has come to its end`);
  }
  return found;
}

function historyLines(found: DagHistory, what: string): Line[] {
  const { records, unreadable, hasMore } = found;
  return [
    ...records.flatMap(({ manifest, state, isCurrent }) => [
      [
        coloured(isCurrent ? 'green' : 'bold', manifest.startedAt),
        ` ${manifest.operation ?? 'deploy'} ${manifest.deploymentId}`,
        ...(state === 'applied' ? [] : [coloured('yellow', ` ${state}`)]),
        ...(isCurrent ? [coloured('green', ' now')] : []),
      ],
      ...manifestLines(manifest),
    ]),
    ...unreadable.map(({ versionId, reason }) => [
      coloured('red', `version ${versionId} cannot be read: ${reason}`),
    ]),
    ...(records.length ? [] : [`Nothing was ever deployed of ${what}.`]),
    ...(hasMore ? ['There are older ones; see --limit.'] : []),
  ];
}
