import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DirectoryPreparer,
  techdocsPreparerExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { CheckoutDocsPreparer } from './CheckoutDocsPreparer';

export const checkoutDocsModule = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'checkout-docs',
  register(env) {
    env.registerInit({
      deps: {
        preparers: techdocsPreparerExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        reader: coreServices.urlReader,
      },
      async init({ preparers, config, logger, reader }) {
        preparers.registerPreparer(
          'dir',
          new CheckoutDocsPreparer(
            DirectoryPreparer.fromConfig(config, { logger, reader }),
          ),
        );
      },
    });
  },
});
