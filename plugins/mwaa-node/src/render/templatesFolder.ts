import { resolvePackagePath } from '@backstage/backend-plugin-api';

/**
 * Where this package keeps its templates. A file of its own, so that whoever
 * bundles the package can say where they lie beside the bundle.
 */
export const templatesFolder = (): string =>
  resolvePackagePath('backstage-plugin-mwaa-node', 'templates');
