import { InputError } from '@backstage/errors';
import { LogSource } from './LogSource';

/** Where in which source a log goes on. */
export interface LogPlace {
  source: LogSource;
  token: string;
}

/** The place as `before` of an answer, opaque to whoever gets it. */
export const writeLogPlace = ({ source, token }: LogPlace): string =>
  `${source}:${token}`;

/** InputError for what is not of an earlier answer. */
export function readLogPlace(before: string): LogPlace {
  const parts = /^(cloudwatch|web-server):(.+)$/.exec(before);
  if (!parts) {
    throw new InputError('before: is not of an earlier answer');
  }
  return { source: parts[1] as LogSource, token: parts[2] };
}
