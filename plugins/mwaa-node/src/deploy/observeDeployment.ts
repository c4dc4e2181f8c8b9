import { eachBounded } from './eachBounded';
import { Observation, observeClaim } from './observeClaim';
import { ObservedDeployment, ObservedFile } from './ObservedDeployment';
import { observeFile } from './observeFile';
import { knownFiles } from './ownership';

const REQUESTS_AT_ONCE = 8;

/**
 * Reads what lies in the folder. Hashes are found out for the given paths and
 * for what the manifest names; everything else is foreign anyway. An object
 * that still has the ETag that the manifest recorded is not asked about again.
 */
export async function observeDeployment(
  options: Observation & { paths: readonly string[] },
): Promise<ObservedDeployment> {
  const { paths, signal } = options;
  const observed = await observeClaim(options);
  const known = observed.manifest ? knownFiles(observed.manifest.manifest) : [];
  const relevant = new Set([...paths, ...known.map(file => file.path)]);
  const recorded = new Map(
    known.map(file => [`${file.etag} ${file.path}`, file]),
  );

  const looked = new Map<string, ObservedFile | undefined>();
  const unclear: ObservedFile[] = [];
  for (const file of observed.files.filter(({ path }) => relevant.has(path))) {
    const same = recorded.get(`${file.etag} ${file.path}`);
    if (same && same.size === file.size) {
      const { sha256, versionId } = same;
      looked.set(file.key, {
        ...file,
        sha256,
        ...(versionId && { versionId }),
      });
    } else {
      unclear.push(file);
    }
  }
  const failures = await eachBounded(
    unclear,
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
