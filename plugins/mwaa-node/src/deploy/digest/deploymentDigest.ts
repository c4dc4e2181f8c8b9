import { DesiredFile } from '../DesiredFile';
import { sha256Hex } from '../sha256Hex';

/** Hex SHA-256 over paths and contents; the order of the files does not matter. */
export const deploymentDigest = (
  files: readonly Pick<DesiredFile, 'path' | 'sha256'>[],
): string =>
  sha256Hex(
    Buffer.from(
      files
        .map(({ path, sha256 }) => JSON.stringify([path, sha256]))
        .sort()
        .join('\n'),
    ),
  );
