import { NotFoundError } from '@backstage/errors';
import { ConfiguredEnvironment } from '../config/MwaaConfig';
import { eachBounded } from '../deploy/eachBounded';
import { EnvironmentFailure } from './discoverEnvironments';
import { EnvironmentDirectory } from './EnvironmentDirectory';
import { isSameEnvironmentId } from './environmentId';
import { MwaaEnvironment } from './MwaaEnvironment';
import { MwaaEnvironments } from './MwaaEnvironments';
import { onePerArn } from './onePerArn';

const REQUESTS_AT_ONCE = 5;

/** Environments of the allow-list and of the discovery rules, as MWAA describes them now. */
export class ConfiguredMwaaEnvironments implements MwaaEnvironments {
  readonly directory: EnvironmentDirectory;

  constructor(directory: EnvironmentDirectory) {
    this.directory = directory;
  }

  async list(options: { signal?: AbortSignal } = {}) {
    const { signal } = options;
    const discovered = await this.directory.discover(signal);
    const all = [...this.directory.listed, ...discovered.environments];
    const failures = discovered.failures.map(
      ({ id, error }): EnvironmentFailure => ({ id, error }),
    );
    const described = new Map<string, MwaaEnvironment>();
    await eachBounded(
      all,
      { limit: REQUESTS_AT_ONCE, signal },
      async configured => {
        try {
          const environment = await this.directory.describe(configured, signal);
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
    const environment = await this.directory.describe(configured, signal);
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
        : (await this.directory.describe(other, signal)).arn === arn;
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
    const listed = this.directory.listed.find(e =>
      isSameEnvironmentId(e.id, id),
    );
    if (listed) {
      return { configured: listed, earlier: [] };
    }
    const { environments, failures } = await this.directory.discover(signal);
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
      earlier: [...this.directory.listed, ...environments.slice(0, index)],
    };
  }
}
