import { SchedulerServiceTaskRunner } from '@backstage/backend-plugin-api';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';

/** Has a provider read anew, for the catalog that it was connected to, whenever its schedule says so. */
export const refreshOnSchedule = (
  provider: {
    getProviderName(): string;
    refresh(
      connection: EntityProviderConnection,
      signal?: AbortSignal,
    ): Promise<void>;
  },
  connection: EntityProviderConnection,
  taskRunner: SchedulerServiceTaskRunner,
): Promise<void> =>
  taskRunner.run({
    id: `${provider.getProviderName()}:refresh`,
    fn: signal => provider.refresh(connection, signal),
  });
