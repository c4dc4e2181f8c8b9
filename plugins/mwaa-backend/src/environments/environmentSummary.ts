import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import {
  airflowBaseUrl,
  airflowVersionCheck,
  countDags,
  dagCapacity,
  environmentStatusCheck,
  preflightFailures,
  preflightLine,
  unreadVerdict,
} from 'backstage-plugin-mwaa-node';
import { environmentProblem } from './environmentProblem';
import { ObservedEnvironment } from './ObservedEnvironment';

type Described = Extract<ObservedEnvironment, { environment: unknown }>;

/** Why nothing can be deployed, by the checks that a deployment makes too. */
function unavailable({ environment, folder }: Described): string | undefined {
  const { id, status, airflowVersion } = environment;
  const [failure] = preflightFailures([
    {
      id: 'environment-status',
      ...environmentStatusCheck({ id, status }),
    },
    { id: 'airflow-version', ...airflowVersionCheck(airflowVersion) },
    ...('error' in folder
      ? [
          {
            id: 'capacity' as const,
            ...unreadVerdict(folder.error, `How many DAGs ${id} has`),
          },
        ]
      : []),
  ]);
  return failure && preflightLine(failure);
}

function described(observed: Described): Partial<EnvironmentSummary> {
  const { environment, folder } = observed;
  const { id, accountId, environmentClass, lastUpdatedAt } = environment;
  const airflowUrl = airflowBaseUrl(environment);
  const reason = unavailable(observed);
  const capacity = dagCapacity[environmentClass ?? ''];
  return {
    airflowVersion: environment.airflowVersion,
    status: environment.status,
    ...(accountId && { accountId }),
    ...(environmentClass && { environmentClass }),
    ...(lastUpdatedAt && { lastUpdatedAt }),
    ...(airflowUrl && { airflowUrl }),
    ...('error' in folder
      ? {
          problem: environmentProblem(folder.error, `How many DAGs ${id} has`),
        }
      : {
          dags: { count: countDags(folder), ...(capacity && { capacity }) },
        }),
    ...(reason && { unavailable: reason }),
  };
}

/** An environment as a picker shows it, also one that could not be read. */
export function environmentSummary(
  observed: ObservedEnvironment,
): EnvironmentSummary {
  const { id, name, accountId, region, deployFrom } = observed.configured;
  const summary = {
    id,
    name,
    ...(accountId && { accountId }),
    region,
    deployFrom,
  };
  if ('environment' in observed) {
    return { ...summary, ...described(observed) };
  }
  const problem = environmentProblem(
    observed.error,
    `What the environment ${id} is like`,
  );
  return { ...summary, unavailable: problem.message, problem };
}
