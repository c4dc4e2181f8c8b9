import { ConflictError } from '@backstage/errors';
import { eachBounded } from './eachBounded';
import { Observation, observeClaim } from './observeClaim';
import { ObservedDeployment, ObservedFile } from './ObservedDeployment';
import { observeFile } from './observeFile';
import { knownByPath } from './KnownFiles';
import { knownFiles } from './ownership';
import { whoseNow } from './whoseNow';

const REQUESTS_AT_ONCE = 8;

// Others may write meanwhile, but not in every moment.
const LOOKS = 10;

/**
 * Reads what lies in the folder. Hashes are found out for the given paths and
 * for what the manifest names; everything else is foreign anyway. An object
 * that still has the ETag that the manifest recorded is not asked about again.
 * All of it is of one moment: what changes while it is looked at is not held
 * against the manifest from before. ConflictError when it never stands still.
 */
export async function observeDeployment(
  options: Observation & { paths: readonly string[] },
): Promise<ObservedDeployment> {
  for (let look = 1; ; look++) {
    const { isOfOneMoment, ...observed } = await observeClaim(options);
    const files = await withHashes(options, observed);
    const etags = new Map(files.map(({ key, etag }) => [key, etag]));
    if (
      isOfOneMoment &&
      observed.files.every(({ key, etag }) => etags.get(key) === etag)
    ) {
      return { ...observed, files };
    }
    if (look === LOOKS) {
      const { kind, name } = options.folder;
      throw new ConflictError(
        `The files of ${kind} ${name} change each time they are looked at. ${whoseNow(observed)}. Run this again when that has come to its end`,
      );
    }
  }
}

async function withHashes(
  options: Observation & { paths: readonly string[] },
  observed: ObservedDeployment,
): Promise<ObservedFile[]> {
  const { paths, signal } = options;
  const named = observed.manifest ? knownFiles(observed.manifest.manifest) : [];
  const known = knownByPath(named);
  const relevant = new Set([...paths, ...known.keys()]);
  const recorded = new Map(
    named.map(file => [`${file.etag} ${file.path}`, file]),
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
  return observed.files.flatMap(file =>
    looked.has(file.key) ? (looked.get(file.key) ?? []) : [file],
  );
}
