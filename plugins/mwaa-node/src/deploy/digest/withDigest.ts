import { DesiredFile } from '../DesiredFile';
import { sha256Hex } from '../sha256Hex';
import { digestPosition } from './digestPosition';

/**
 * The DAG file with this digest in its line for it; the same length. Undefined
 * for a file without that line.
 *
 * @param digest - hex SHA-256
 */
export function withDigest(
  file: DesiredFile,
  digest: string,
): DesiredFile | undefined {
  // One character a byte, so that positions are those of bytes.
  const position = digestPosition(Buffer.from(file.body).toString('latin1'));
  if (position === undefined) return undefined;
  const body = Buffer.from(file.body);
  body.write(digest, position, 'latin1');
  return { ...file, body, sha256: sha256Hex(body) };
}
