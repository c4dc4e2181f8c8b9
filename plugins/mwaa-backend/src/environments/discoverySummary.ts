import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { DiscoveryFailure } from 'backstage-plugin-mwaa-node';
import { environmentProblem } from './environmentProblem';

/** What stands in the list for the environments that a discovery rule did not find. */
export function discoverySummary({
  id,
  error,
  rule: { accountId, region, deployFrom },
}: DiscoveryFailure): EnvironmentSummary {
  const name = `environments in ${region} (account ${accountId ?? 'main'})`;
  const problem = environmentProblem(error, `Which of the ${name} there are`);
  return {
    id,
    name,
    ...(accountId && { accountId }),
    region,
    deployFrom,
    unavailable: problem.message,
    problem,
  };
}
