import { UNMARKED_DIGEST } from 'backstage-plugin-mwaa-common';
import { ClaimedFolder } from '../ClaimedFolder';
import { DesiredFile } from '../DesiredFile';
import { deploymentDigest } from './deploymentDigest';
import { withDigest } from './withDigest';

/** The files of a deployment, and by what Airflow's copy of the DAG is recognised. */
export interface StampedFiles {
  desired: DesiredFile[];
  /** Hex SHA-256; absent where the DAG file has no line for it. */
  deploymentDigest?: string;
}

/**
 * Writes the digest of all files into the DAG file's line for it. The digest
 * counts the DAG file as it is before, so stamping twice changes nothing. Pure.
 *
 * @param given - another digest to write, to compare with what bears it
 */
export function stampDigest(
  { entryPath }: Pick<ClaimedFolder, 'entryPath'>,
  files: readonly DesiredFile[],
  given?: string,
): StampedFiles {
  const entry = files.find(({ path }) => path === entryPath);
  const unmarked = entry && withDigest(entry, UNMARKED_DIGEST);
  if (!unmarked) return { desired: [...files] };
  const replacing = (changed: DesiredFile) =>
    files.map(file => (file === entry ? changed : file));
  const digest = given ?? deploymentDigest(replacing(unmarked));
  return {
    desired: replacing(withDigest(unmarked, digest)!),
    deploymentDigest: digest,
  };
}
