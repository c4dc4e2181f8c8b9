import { isError } from '@backstage/errors';
import { airflowTarget, AirflowTarget } from 'backstage-plugin-mwaa-common';
import { environmentStatus, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { Findings } from './Findings';

export interface TargetEnvironment {
  environment: MwaaEnvironment;
  target: AirflowTarget;
}

/** Whether the environment can be read, takes deployments, and runs an Airflow we know. */
export async function checkEnvironment(
  environmentName: string,
  services: Pick<ActionServices, 'mwaa'>,
  signal?: AbortSignal,
): Promise<Findings<TargetEnvironment>> {
  try {
    const environment = await services.mwaa.environments.get(environmentName, {
      signal,
    });
    const status = environmentStatus(environment.status);
    const target = airflowTarget(environment.airflowVersion);
    const say = (text: string) => `${environment.id} ${text}`;
    return {
      value: { environment, target },
      problems: status.deployable
        ? []
        : [{ path: ['environment'], message: say(status.reason) }],
      warnings:
        status.deployable && status.warning ? [say(status.warning)] : [],
    };
  } catch (error) {
    signal?.throwIfAborted();
    return {
      problems: [
        {
          path: ['environment'],
          message: isError(error) ? error.message : String(error),
        },
      ],
      warnings: [],
    };
  }
}
