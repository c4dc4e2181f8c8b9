import { createBackend } from '@backstage/backend-defaults';

/*
 * Entry point of a backend that is killed: with real services, and what a
 * backend with this project's templates has.
 */
const backend = createBackend();

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-scaffolder-backend-module-workspace-database'),
);
// The role of this package is about what it exports, which this file is not.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
backend.add(import('backstage-plugin-mwaa-backend'));
backend.add(import('backstage-plugin-scaffolder-backend-module-mwaa'));

backend.start();
