import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mwaaPermissions } from 'backstage-plugin-mwaa-common';
import { createMwaaServices } from 'backstage-plugin-mwaa-node';
import {
  dagResourceRef,
  dagRules,
  findDagResources,
} from 'backstage-plugin-mwaa-node/permissions';

/** Owns DAGs as a resource of the permission framework: what may be done to them, and the rules for it. */
export const mwaaPlugin = createBackendPlugin({
  pluginId: 'mwaa',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({ config, logger, permissionsRegistry }) {
        const services = createMwaaServices({ config, logger });
        permissionsRegistry.addResourceType({
          resourceRef: dagResourceRef,
          permissions: [...mwaaPermissions],
          rules: Object.values(dagRules),
          getResources: refs => findDagResources(refs, services),
        });
      },
    });
  },
});
