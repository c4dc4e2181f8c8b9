import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { createMwaaServices } from 'backstage-plugin-mwaa-node';
import { MwaaEnvironmentEntityProvider } from './MwaaEnvironmentEntityProvider';
import { readProviderConfig } from './readProviderConfig';

/** Puts the MWAA environments of the configuration into the catalog. */
export const catalogModuleMwaa = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'mwaa',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, config, logger, scheduler }) {
        const settings = readProviderConfig(config);
        if (!settings) {
          logger.info(
            'No MWAA environment is put into the catalog: catalog.providers.mwaa is not configured',
          );
          return;
        }
        catalog.addEntityProvider(
          new MwaaEnvironmentEntityProvider({
            environments: createMwaaServices({ config, logger }).environments,
            logger,
            settings,
            taskRunner: scheduler.createScheduledTaskRunner(settings.schedule),
          }),
        );
      },
    });
  },
});
