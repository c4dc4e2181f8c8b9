import { dirname } from 'node:path';

/** This package in the checkout; the tools of the tests lie around it. */
export const packageFolder = dirname(
  require.resolve('tests-contract/package.json'),
);
