import { dirname, resolve } from 'node:path';

/** The checkout that this suite is part of. */
export const checkout = resolve(
  dirname(require.resolve('tests-e2e/package.json')),
  '../..',
);
