import { dirname } from 'node:path';

/** This package in the checkout; its own files and the tools lie around it. */
export const packageFolder = dirname(
  require.resolve('local-mwaa/package.json'),
);
