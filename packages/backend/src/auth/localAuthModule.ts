import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { localAuthenticator } from './localAuthenticator';

/**
 * Sign-in as one of several configured users, without any proof.
 *
 * FOR LOCAL DEVELOPMENT ONLY. A backend that configures it anywhere else does
 * not start.
 */
export const localAuthModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'local-provider',
  register(env) {
    env.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        const environment = config.getOptionalString('auth.environment');
        if (
          config.has('auth.providers.local') &&
          environment !== 'development'
        ) {
          throw new NotAllowedError(
            `auth.providers.local lets anybody sign in as anybody and is allowed only with auth.environment 'development', not '${environment}': remove auth.providers.local and configure a real provider`,
          );
        }
        providers.registerProvider({
          providerId: 'local',
          factory: createProxyAuthProviderFactory({
            authenticator: localAuthenticator,
            signInResolver: async ({ result }, context) =>
              context.signInWithCatalogUser({
                entityRef: result.userEntityRef,
              }),
          }),
        });
      },
    });
  },
});
