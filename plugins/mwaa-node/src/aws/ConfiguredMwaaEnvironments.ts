import { NotFoundError } from '@backstage/errors';
import { ConfiguredEnvironment, MwaaConfig } from '../config/MwaaConfig';
import { eachBounded } from '../deploy/eachBounded';
import { AwsClients } from './AwsClients';
import { describeEnvironment } from './describeEnvironment';
import {
  discoverEnvironments,
  EnvironmentFailure,
} from './discoverEnvironments';
import { isSameEnvironmentId } from './environmentId';
import { MwaaEnvironment } from './MwaaEnvironment';
import { MwaaEnvironments } from './MwaaEnvironments';

const REQUESTS_AT_ONCE = 5;

/** Environments of the allow-list and of the discovery rules, as MWAA describes them now. */
export class ConfiguredMwaaEnvironments implements MwaaEnvironments {
  readonly #clients: AwsClients;
  readonly #config: MwaaConfig;

  constructor(options: { clients: AwsClients; config: MwaaConfig }) {
    this.#clients = options.clients;
    this.#config = options.config;
  }

  async list(options: { signal?: AbortSignal } = {}) {
    const { signal } = options;
    const discovered = await discoverEnvironments(
      this.#clients,
      this.#config,
      signal,
    );
    const all = [...this.#config.environments, ...discovered.environments];
    const failures: EnvironmentFailure[] = [...discovered.failures];
    const described = new Map<string, MwaaEnvironment>();
    await eachBounded(
      all,
      { limit: REQUESTS_AT_ONCE, signal },
      async configured => {
        try {
          const environment = await describeEnvironment(
            this.#clients,
            configured,
            signal,
          );
          described.set(configured.id, environment);
        } catch (error) {
          failures.push({ id: configured.id, error: error as Error });
        }
      },
    );
    signal?.throwIfAborted();
    return {
      environments: onePerArn(all.flatMap(({ id }) => described.get(id) ?? [])),
      failures,
    };
  }

  async get(
    id: string,
    options: { signal?: AbortSignal } = {},
  ): Promise<MwaaEnvironment> {
    const { signal } = options;
    const { configured, earlier } = await this.#find(id, signal);
    const environment = await describeEnvironment(
      this.#clients,
      configured,
      signal,
    );
    const same = await this.#sameAs(environment, earlier, signal);
    if (same) {
      // Else the protection of that one would have a way around it.
      throw new NotFoundError(
        `There is no environment ${JSON.stringify(id)} in the configuration: the environment ${environment.name} in ${environment.region} is there as ${JSON.stringify(same.id)}`,
      );
    }
    return environment;
  }

  /** Which of these is the environment, as far as it takes asking MWAA. */
  async #sameAs(
    { name, region, accountId, arn }: MwaaEnvironment,
    others: ConfiguredEnvironment[],
    signal?: AbortSignal,
  ): Promise<ConfiguredEnvironment | undefined> {
    for (const other of others) {
      if (other.name !== name || other.region !== region) continue;
      const isSame = other.accountId
        ? other.accountId === accountId
        : (await describeEnvironment(this.#clients, other, signal)).arn === arn;
      if (isSame) return other;
    }
    return undefined;
  }

  /** With what discovery may have found under an id of its own, though an entry before it means the same. */
  async #find(
    id: string,
    signal?: AbortSignal,
  ): Promise<{
    configured: ConfiguredEnvironment;
    earlier: ConfiguredEnvironment[];
  }> {
    const listed = this.#config.environments.find(e =>
      isSameEnvironmentId(e.id, id),
    );
    if (listed) {
      return { configured: listed, earlier: [] };
    }
    const { environments, failures } = await discoverEnvironments(
      this.#clients,
      this.#config,
      signal,
    );
    // Ids of discovered environments depend on which names repeat, so with
    // one list missing the id might mean another environment.
    if (failures.length) {
      throw failures[0].error;
    }
    const index = environments.findIndex(e => isSameEnvironmentId(e.id, id));
    if (index < 0) {
      throw new NotFoundError(
        `There is no environment ${JSON.stringify(id)} in the configuration (mwaa.environments, mwaa.discovery)`,
      );
    }
    return {
      configured: environments[index],
      earlier: [...this.#config.environments, ...environments.slice(0, index)],
    };
  }
}

/**
 * The main account may be named in one place and left out in another; what
 * the allow-list says comes first and wins.
 */
function onePerArn(environments: MwaaEnvironment[]): MwaaEnvironment[] {
  const seen = new Set<string>();
  return environments.filter(
    ({ arn }) => !seen.has(arn) && Boolean(seen.add(arn)),
  );
}
