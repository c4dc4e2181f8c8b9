import { isError } from '@backstage/errors';
import {
  dagDrift,
  dagLocation,
  environmentStatus,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { manifestLines } from '../history/manifestLines';
import { coloured, Line } from '../output/Line';
import { Command } from '../program/CommandContext';
import { Destination } from '../project/Destination';
import { openDag } from '../project/openDag';
import { ProjectOptions } from '../project/ProjectOptions';
import { whereOf } from '../project/whereOf';
import { driftJson } from '../status/driftJson';
import { driftLines } from '../status/driftLines';

/** The DAG as Airflow lists it, or why that is not known. */
type AirflowView =
  | { known: true; isPaused: boolean; isActive?: boolean }
  | { known: false; reason?: string };

async function airflowView(
  { services, environment }: Destination,
  dagId: string,
  signal: AbortSignal,
): Promise<AirflowView> {
  try {
    const dag = await services.airflow(environment).getDag(dagId, { signal });
    return dag
      ? { known: true, isPaused: dag.isPaused, isActive: dag.isActive }
      : { known: false };
  } catch (error) {
    signal.throwIfAborted();
    return {
      known: false,
      reason: isError(error) ? error.message : `${error}`,
    };
  }
}

function airflowText(view: AirflowView): string {
  if (view.known) {
    return `${view.isPaused ? 'paused' : 'not paused'}${view.isActive === false ? ', its file is gone' : ''}`;
  }
  return view.reason ?? 'does not know the DAG (yet)';
}

export const status: Command<ProjectOptions> = async (options, context) => {
  const { signal } = context;
  const { dagId, destination } = await openDag(options, context);
  const { environment } = destination;
  const [report, airflow] = await Promise.all([
    dagDrift(whereOf(destination, dagId, signal)),
    airflowView(destination, dagId, signal),
  ]);
  const { manifest } = report;
  const location = dagLocation(environment, dagId);
  return {
    exitCode: EXIT_CODES.ok,
    json: {
      environment: {
        id: environment.id,
        status: environment.status,
        airflowVersion: environment.airflowVersion,
      },
      dagId,
      location,
      ...driftJson(report),
      ...(manifest && { manifest }),
      airflow,
    },
    lines: [
      [coloured('bold', dagId), ` ${location}`],
      environmentLine(environment),
      ...driftLines(report),
      ...(manifest
        ? [
            `  ${manifest.operation ?? 'deploy'} ${manifest.deploymentId}, ${manifest.state}, ${manifest.appliedAt ?? manifest.startedAt}`,
            ...manifestLines(manifest),
          ]
        : []),
      [coloured('dim', 'Airflow: '), airflowText(airflow)],
    ],
  };
};

function environmentLine(environment: MwaaEnvironment): Line {
  const { id, airflowVersion } = environment;
  const found = environmentStatus(environment.status);
  const text = found.deployable ? found.warning : found.reason;
  return [
    coloured('dim', `${id}, Airflow ${airflowVersion}, `),
    text ? coloured('yellow', text) : environment.status,
  ];
}
