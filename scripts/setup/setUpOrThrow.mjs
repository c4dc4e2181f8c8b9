import { setUp } from './setUp.mjs';

/** Sets up all of the parts; throws the first failure without waiting. */
export async function setUpOrThrow(wanted, parts) {
  const install = setUp(parts);
  const orThrow = async name => {
    const error = await install(name);
    if (error) {
      throw error;
    }
  };
  await Promise.all(wanted.map(orThrow));
}
