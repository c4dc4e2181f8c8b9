import { LogEvent } from './LogEvent';

// CloudWatch's own: an answer holds up to 1 MB, and an event counts 26 bytes
// beside its message.
const largestAnswer = 1024 * 1024;
const overhead = 26;

/** How many of the events, taken from the first on, one answer holds. */
export function fittingCount(events: readonly LogEvent[]): number {
  let size = 0;
  const tooMany = events.findIndex(({ message }) => {
    size += Buffer.byteLength(message) + overhead;
    return size > largestAnswer;
  });
  return tooMany === -1 ? events.length : Math.max(tooMany, 1);
}
