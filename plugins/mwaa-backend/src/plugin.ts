import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { mwaaPermissions } from 'backstage-plugin-mwaa-common';
import { createMwaaServices, warmUpRenderer } from 'backstage-plugin-mwaa-node';
import {
  dagResourceRef,
  dagRules,
  findDagResources,
} from 'backstage-plugin-mwaa-node/permissions';
import { agentActions } from './agents/agentActions';
import { createApiServices } from './createApiServices';
import { createRouter } from './router';

/**
 * Serves the API of the wizard and the actions for agents, and owns DAGs as a
 * resource of the permission framework: what may be done to them, and the
 * rules for it.
 */
export const mwaaPlugin = createBackendPlugin({
  pluginId: 'mwaa',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        config,
        httpRouter,
        lifecycle,
        permissionsRegistry,
        ...services
      }) {
        const { logger } = services;
        const mwaa = createMwaaServices({ config, logger });
        permissionsRegistry.addResourceType({
          resourceRef: dagResourceRef,
          permissions: [...mwaaPermissions],
          rules: Object.values(dagRules),
          getResources: refs => findDagResources(refs, mwaa),
        });
        const apiServices = createApiServices({
          ...services,
          mwaa,
          integrations: ScmIntegrations.fromConfig(config),
        });
        httpRouter.use(createRouter(apiServices));
        for (const action of agentActions) action(actionsRegistry, apiServices);
        // Nobody waits for it: else the first preview would take a second.
        lifecycle.addStartupHook(() => {
          warmUpRenderer().catch(error =>
            logger.error('The renderer cannot be loaded', error),
          );
        });
      },
    });
  },
});
