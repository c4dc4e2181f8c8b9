import { Response } from 'express';

/** Aborted when the connection is closed before there is an answer. */
export function untilClosed(response: Response): AbortSignal {
  const closed = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) closed.abort();
  });
  return closed.signal;
}
