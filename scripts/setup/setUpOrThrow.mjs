import { setUp } from './setUp.mjs';

/** Sets up all of the parts; throws the first failure. */
export async function setUpOrThrow(wanted, parts) {
  const [failure] = (await setUp(wanted, parts)).values();
  if (failure) {
    throw failure;
  }
}
