import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The folder that holds docs/ and mkdocs.yml. */
export const repositoryRoot = resolvePackagePath('tests-docs', '../..');
