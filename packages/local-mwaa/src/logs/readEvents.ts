import { readFile, stat } from 'node:fs/promises';
import { LogStream } from './listStreams';
import { LogEvent } from './LogEvent';
import { parseTaskLog } from './parseTaskLog';

/** The events of a stream in a span of time, the oldest first. */
export async function readEvents(
  { file }: LogStream,
  {
    startTime = 0,
    endTime = Infinity,
  }: { startTime?: number; endTime?: number },
): Promise<LogEvent[]> {
  const { birthtimeMs } = await stat(file);
  return parseTaskLog(await readFile(file, 'utf8'), Math.floor(birthtimeMs))
    .filter(({ timestamp: at }) => at >= startTime && at < endTime)
    .sort((a, b) => a.timestamp - b.timestamp);
}
