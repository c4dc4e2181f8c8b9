import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256. */
export const sha256Hex = (body: Uint8Array | string) =>
  createHash('sha256').update(body).digest('hex');
