import { eachBounded } from './eachBounded';
import { Observation, observeClaim } from './observeClaim';
import { ObservedDeployment, ObservedFile } from './ObservedDeployment';
import { observeFile } from './observeFile';
import { knownFiles } from './ownership';

const REQUESTS_AT_ONCE = 8;

/**
 * Reads what lies in the folder. Hashes are found out for the given paths and
 * for what the manifest names; everything else is foreign anyway.
 */
export async function observeDeployment(
  options: Observation & { paths: readonly string[] },
): Promise<ObservedDeployment> {
  const { paths, signal } = options;
  const observed = await observeClaim(options);
  const known = observed.manifest ? knownFiles(observed.manifest.manifest) : [];
  const relevant = new Set([...paths, ...known.map(file => file.path)]);

  const looked = new Map<string, ObservedFile | undefined>();
  const failures = await eachBounded(
    observed.files.filter(file => relevant.has(file.path)),
    { limit: REQUESTS_AT_ONCE, signal },
    async ({ key }) => {
      looked.set(key, await observeFile(options, key, known));
    },
  );
  if (failures.length) {
    throw failures[0].error;
  }
  signal?.throwIfAborted();
  return {
    ...observed,
    files: observed.files.flatMap(file =>
      looked.has(file.key) ? (looked.get(file.key) ?? []) : [file],
    ),
  };
}
