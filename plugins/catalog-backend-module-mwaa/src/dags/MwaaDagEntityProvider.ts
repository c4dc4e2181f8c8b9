import {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  ClaimedDags,
  eachBounded,
  MwaaEnvironment,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';
import { refreshOnSchedule } from '../refreshOnSchedule';
import { CatalogAccess } from './CatalogAccess';
import { dagMutation } from './dagMutation';
import { EnvironmentDags } from './EnvironmentDags';
import { factsOf } from './factsOf';
import { goneEnvironments } from './goneEnvironments';
import { knownDags } from './knownDags';
import { readSurroundings } from './readSurroundings';
import { unreadText } from './unreadText';

const ENVIRONMENTS_AT_ONCE = 4;
// One that hangs must not take the time of the others.
const ENVIRONMENT_LIMIT_MS = 60_000;

export interface MwaaDagEntityProviderOptions {
  environments: Pick<MwaaServices['environments'], 'list'>;
  dagBucket: MwaaServices['dagBucket'];
  access: CatalogAccess;
  logger: LoggerService;
  taskRunner: SchedulerServiceTaskRunner;
}

/** Keeps one Resource entity per DAG that a manifest claims in an environment. */
export class MwaaDagEntityProvider implements EntityProvider {
  readonly #claimed = new ClaimedDags(factsOf);

  constructor(private readonly options: MwaaDagEntityProviderOptions) {}

  getProviderName(): string {
    return 'mwaa-dags';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await refreshOnSchedule(this, connection, this.options.taskRunner);
  }

  /**
   * Lists the DAGs of each environment, reads the manifests that changed, and
   * tells the catalog. Throws when the catalog cannot be asked what it has.
   */
  async refresh(
    connection: EntityProviderConnection,
    signal?: AbortSignal,
  ): Promise<void> {
    const { environments, access, logger } = this.options;
    const listed = await environments.list({ signal });
    const read = await this.#readAll(listed.environments, signal);
    const facts = read.flatMap(({ dags }) => [...dags.values()]);
    const [known, surroundings] = await Promise.all([
      knownDags(access),
      readSurroundings(facts, access),
    ]);
    signal?.throwIfAborted();
    const mutation = dagMutation({
      read,
      isGone: goneEnvironments(listed),
      known,
      surroundings,
      locationKey: this.getProviderName(),
    });
    await connection.applyMutation(mutation);
    logger.debug(
      `Read ${facts.length} DAGs of ${read.length} MWAA environments; ${mutation.removed.length} are gone`,
    );
  }

  async #readAll(
    environments: readonly MwaaEnvironment[],
    signal?: AbortSignal,
  ): Promise<EnvironmentDags[]> {
    const read: EnvironmentDags[] = [];
    await eachBounded(
      environments,
      { limit: ENVIRONMENTS_AT_ONCE, signal },
      async environment => {
        const { id } = environment;
        try {
          read.push(await this.#read(environment, signal));
        } catch (error) {
          signal?.throwIfAborted();
          this.options.logger.warn(
            `The DAGs of MWAA environment '${id}' cannot be read, so the catalog keeps those that it has: ${toError(error).message}`,
            { environment: id },
          );
        }
      },
    );
    signal?.throwIfAborted();
    return read;
  }

  async #read(
    environment: MwaaEnvironment,
    signal?: AbortSignal,
  ): Promise<EnvironmentDags> {
    const { dagBucket, logger } = this.options;
    const limit = AbortSignal.timeout(ENVIRONMENT_LIMIT_MS);
    const { dags, unread } = await this.#claimed.read({
      bucket: dagBucket(environment),
      dagsPath: environment.dagsPath,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (unread.length) {
      logger.warn(unreadText(environment.id, unread), {
        environment: environment.id,
      });
    }
    return { environment, dags, unread };
  }
}
