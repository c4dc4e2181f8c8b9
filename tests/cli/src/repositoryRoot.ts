import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** Where the checkout is. */
export const repositoryRoot = resolve(resolvePackagePath('tests-cli'), '../..');
