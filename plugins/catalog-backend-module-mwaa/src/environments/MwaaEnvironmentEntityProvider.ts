import {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { MwaaEnvironments } from 'backstage-plugin-mwaa-node';
import { environmentEntity } from './environmentEntity';
import { environmentMutation } from './environmentMutation';
import { ProviderSettings } from '../readProviderConfig';
import { refreshOnSchedule } from '../refreshOnSchedule';

export interface MwaaEnvironmentEntityProviderOptions {
  environments: Pick<MwaaEnvironments, 'list'>;
  logger: LoggerService;
  settings: ProviderSettings;
  taskRunner: SchedulerServiceTaskRunner;
}

/** Keeps one Resource entity per MWAA environment that can be deployed to. */
export class MwaaEnvironmentEntityProvider implements EntityProvider {
  constructor(private readonly options: MwaaEnvironmentEntityProviderOptions) {}

  getProviderName(): string {
    return 'mwaa-environments';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await refreshOnSchedule(this, connection, this.options.taskRunner);
  }

  /** Reads all environments once and tells the catalog what changed. */
  async refresh(
    connection: EntityProviderConnection,
    signal?: AbortSignal,
  ): Promise<void> {
    const { environments, logger, settings } = this.options;
    const read = await environments.list({ signal });
    for (const { id, error } of read.failures) {
      logger.warn(`MWAA environment '${id}' cannot be read: ${error.message}`, {
        environment: id,
      });
    }
    await connection.applyMutation(
      environmentMutation({
        entities: read.environments.map((environment): DeferredEntity => ({
          entity: environmentEntity(environment, settings),
          locationKey: this.getProviderName(),
        })),
        failures: read.failures,
        locationKey: this.getProviderName(),
      }),
    );
    logger.debug(
      `Read ${read.environments.length} MWAA environments, ${read.failures.length} could not be read`,
    );
  }
}
