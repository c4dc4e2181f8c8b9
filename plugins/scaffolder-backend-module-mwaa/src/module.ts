import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { scaffolderTemplatingExtensionPoint } from '@backstage/plugin-scaffolder-node/alpha';
import { createMwaaServices } from 'backstage-plugin-mwaa-node';
import { createActions } from './actions/createActions';
import { mwaaMarkdown, mwaaYaml } from './filters';

/** Adds the `mwaa:` actions and the template filters that skeletons use. */
export const scaffolderModuleMwaa = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'mwaa',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        templating: scaffolderTemplatingExtensionPoint,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init({ actions, templating, config, logger, ...services }) {
        actions.addActions(
          ...createActions({
            ...services,
            mwaa: createMwaaServices({ config, logger }),
            integrations: ScmIntegrations.fromConfig(config),
          }),
        );
        templating.addTemplateFilters([mwaaMarkdown, mwaaYaml]);
      },
    });
  },
});
