import {
  ConfiguredEnvironment,
  DiscoveryRule,
  MwaaConfig,
} from '../config/MwaaConfig';
import { assignEnvironmentIds } from './assignEnvironmentIds';
import { AwsClients } from './AwsClients';
import { listEnvironmentNames } from './listEnvironmentNames';

export interface EnvironmentFailure {
  id: string;
  error: Error;
}

/** A rule that could not be followed. */
export interface DiscoveryFailure extends EnvironmentFailure {
  rule: DiscoveryRule;
}

/** How a rule is called in failures. */
export const discoveryKey = (index: number) => `mwaa.discovery[${index}]`;

/** Whether a failure is of a rule; no id of an environment looks like that. */
export const isDiscoveryKey = (id: string) =>
  /^mwaa\.discovery\[\d+\]$/.test(id);

const sameAs =
  (a: Omit<ConfiguredEnvironment, 'id'>) =>
  (b: Omit<ConfiguredEnvironment, 'id'>) =>
    a.name === b.name && a.region === b.region && a.accountId === b.accountId;

/**
 * Environments that the discovery rules find and the allow-list does not
 * name. A rule that cannot be followed is in `failures` by its key.
 */
export async function discoverEnvironments(
  clients: AwsClients,
  config: MwaaConfig,
  signal?: AbortSignal,
): Promise<{
  environments: ConfiguredEnvironment[];
  failures: DiscoveryFailure[];
}> {
  const failures: DiscoveryFailure[] = [];
  const found: Omit<ConfiguredEnvironment, 'id'>[] = [];
  const lists = await Promise.allSettled(
    config.discovery.map(rule => listEnvironmentNames(clients, rule, signal)),
  );
  lists.forEach((list, index) => {
    const rule = config.discovery[index];
    if (list.status === 'rejected') {
      const id = discoveryKey(index);
      failures.push({ id, rule, error: list.reason });
      return;
    }
    const { accountId, region, deployFrom, groups, values } = rule;
    for (const name of list.value) {
      const environment = {
        name,
        accountId,
        region,
        deployFrom,
        ...(groups && { groups }),
        ...(values && { values }),
      };
      const same = sameAs(environment);
      if (!config.environments.some(same) && !found.some(same)) {
        found.push(environment);
      }
    }
  });
  const assigned = assignEnvironmentIds(
    found,
    config.environments.map(({ id }) => id),
  );
  return {
    environments: assigned.map(({ id, location }) => ({ ...location, id })),
    failures,
  };
}
