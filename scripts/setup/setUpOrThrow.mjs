import { setUp } from './setUp.mjs';

/** Sets up all of the parts; throws the first failure without waiting. */
export function setUpOrThrow(wanted, parts) {
  return new Promise((resolve, reject) => {
    setUp(wanted, parts, reject).then(resolve, reject);
  });
}
