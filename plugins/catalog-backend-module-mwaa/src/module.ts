import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { createMwaaServices } from 'backstage-plugin-mwaa-node';
import { MwaaDagEntityProvider } from './dags/MwaaDagEntityProvider';
import { MwaaEnvironmentEntityProvider } from './environments/MwaaEnvironmentEntityProvider';
import { readProviderConfig } from './readProviderConfig';

/** Puts the MWAA environments of the configuration, and their DAGs, into the catalog. */
export const catalogModuleMwaa = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'mwaa',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, logger, processing, scheduler }) {
        const settings = readProviderConfig(config);
        if (!settings) {
          logger.info(
            'No MWAA environment is put into the catalog: catalog.providers.mwaa is not configured',
          );
          return;
        }
        const { environments, dagBucket } = createMwaaServices({
          config,
          logger,
        });
        processing.addEntityProvider(
          new MwaaEnvironmentEntityProvider({
            environments,
            logger,
            settings,
            taskRunner: scheduler.createScheduledTaskRunner(settings.schedule),
          }),
        );
        if (settings.dags) {
          processing.addEntityProvider(
            new MwaaDagEntityProvider({
              environments,
              dagBucket,
              access: { catalog, auth },
              logger,
              taskRunner: scheduler.createScheduledTaskRunner(
                settings.dags.schedule,
              ),
            }),
          );
        }
      },
    });
  },
});
