import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The folder that holds template.yaml and skeleton/. */
export const repositoryRoot = resolvePackagePath('tests-template', '../..');
