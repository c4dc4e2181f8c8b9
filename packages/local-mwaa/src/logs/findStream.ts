import { AwsError } from '../mwaa/AwsError';
import { listStreams, LogStream } from './listStreams';
import { LogGroup } from './LogGroup';

/** @throws AwsError ResourceNotFoundException when there is no such stream */
export async function findStream(
  { folder }: LogGroup,
  name: string,
): Promise<LogStream> {
  const streams = folder === undefined ? [] : await listStreams(folder, name);
  const found = streams.find(stream => stream.name === name);
  if (!found) {
    throw new AwsError(
      400,
      'ResourceNotFoundException',
      'The specified log stream does not exist.',
    );
  }
  return found;
}
