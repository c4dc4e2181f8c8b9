import { resolve } from 'node:path';

/** The folder that holds template.yaml and skeleton/. */
export const repositoryRoot = resolve(__dirname, '../../..');
