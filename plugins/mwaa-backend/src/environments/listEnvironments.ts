import { toError } from '@backstage/errors';
import { EnvironmentList } from 'backstage-plugin-mwaa-common';
import {
  AskOptions,
  ConfiguredEnvironment,
  DiscoveredEnvironments,
  discoveryKey,
  eachBounded,
  onePerArn,
} from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { discoverySummary } from './discoverySummary';
import { environmentSummary } from './environmentSummary';
import { ObservedEnvironment } from './ObservedEnvironment';
import { observeEnvironment } from './observeEnvironment';
import { READ_LIMIT_MS } from './readLimit';

const REQUESTS_AT_ONCE = 10;

type Services = Pick<ApiServices, 'mwaa' | 'reads'>;

async function observeAll(
  configured: readonly ConfiguredEnvironment[],
  { reads }: Services,
  ask: AskOptions,
): Promise<ObservedEnvironment[]> {
  const observed = new Map<ConfiguredEnvironment, ObservedEnvironment>();
  await eachBounded(configured, { limit: REQUESTS_AT_ONCE }, async each => {
    observed.set(each, await observeEnvironment(each, reads, ask));
  });
  return configured.map(each => observed.get(each)!);
}

async function discover(
  { mwaa, reads }: Services,
  ask: AskOptions,
): Promise<DiscoveredEnvironments> {
  try {
    return (await reads.discover(ask)).value;
  } catch (error) {
    return {
      environments: [],
      failures: mwaa.config.discovery.map((rule, index) => ({
        id: discoveryKey(index),
        rule,
        error: toError(error),
      })),
    };
  }
}

/** Of an environment that is found under two ids, the first alone. */
function distinct(observed: readonly ObservedEnvironment[]) {
  const described = observed.flatMap(each =>
    'environment' in each ? [{ ...each, arn: each.environment.arn }] : [],
  );
  const kept = new Set(onePerArn(described).map(each => each.configured));
  return observed.filter(
    each => !('environment' in each) || kept.has(each.configured),
  );
}

/**
 * All environments of the configuration, sorted by id. What cannot be read,
 * or not in time, is there with the reason; it holds up no other.
 */
export async function listEnvironments(
  { refresh }: { refresh: boolean },
  services: Services,
): Promise<EnvironmentList> {
  const ask = { refresh, limitMs: READ_LIMIT_MS };
  const [listed, { discovered, failures }] = await Promise.all([
    observeAll(services.reads.listed, services, ask),
    discover(services, ask).then(async found => ({
      failures: found.failures,
      discovered: await observeAll(found.environments, services, ask),
    })),
  ]);
  const observed = distinct([...listed, ...discovered]);
  const ages = observed.flatMap(each =>
    'environment' in each ? [each.at.getTime()] : [],
  );
  const environments = [
    ...observed.map(environmentSummary),
    ...failures.map(discoverySummary),
  ];
  return {
    environments: environments.sort((a, b) => a.id.localeCompare(b.id, 'en')),
    observedAt: new Date(
      ages.length ? Math.min(...ages) : Date.now(),
    ).toISOString(),
  };
}
