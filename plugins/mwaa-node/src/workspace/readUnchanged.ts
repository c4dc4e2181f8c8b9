import { constants, promises as fs, Stats } from 'node:fs';
import { InputError, isError } from '@backstage/errors';

// A link is refused, and a pipe that nobody writes to does not block.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A link, nothing, a folder on the way that is none, a socket. */
const REPLACED = ['ELOOP', 'ENOENT', 'ENOTDIR', 'ENXIO'];

const isSame = (a: Stats, b: Stats) => a.dev === b.dev && a.ino === b.ino;

/**
 * The content of a regular file as it was looked at: the same inode, of the
 * same size, still at the same place. Never more bytes than that are read.
 * InputError when something else has taken its place.
 */
export async function readUnchanged(file: {
  path: string;
  /** Absolute and free of links. */
  location: string;
  stats: Stats;
}): Promise<Uint8Array> {
  const { location, stats, path } = file;
  const changed = (cause?: unknown) =>
    new InputError(`${JSON.stringify(path)} changed while it was read`, cause);
  const handle = await fs.open(location, FLAGS).catch(error => {
    const replaced = isError(error) && REPLACED.includes(String(error.code));
    throw replaced ? changed(error) : error;
  });
  try {
    const opened = await handle.stat();
    // A link may also have taken the place of a folder on the way.
    const place = await fs.realpath(location).catch(() => undefined);
    if (!opened.isFile() || !isSame(opened, stats) || place !== location) {
      throw changed();
    }
    const content = Buffer.alloc(stats.size + 1);
    let size = 0;
    for (let read = -1; read !== 0 && size < content.byteLength; size += read) {
      read = (await handle.read(content, size)).bytesRead;
    }
    if (size !== stats.size) {
      throw changed();
    }
    return content.subarray(0, size);
  } finally {
    await handle.close();
  }
}
