import { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  InputError,
  isError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { SPECIFICATION_BODY_LIMIT } from 'backstage-plugin-mwaa-common';

/** The text of a repository's `dag.yaml`. NotFoundError where there is none. */
export async function readDagYaml(
  url: string,
  urlReader: UrlReaderService,
  signal: AbortSignal,
): Promise<string> {
  let content: Buffer;
  try {
    const response = await urlReader.readUrl(url, { signal });
    content = await response.buffer();
  } catch (error) {
    signal.throwIfAborted();
    if (isError(error) && error.name === 'NotFoundError') {
      throw new NotFoundError(
        `There is no ${url}. The repository has no dag.yaml there, or Backstage may not read it`,
      );
    }
    throw new ServiceUnavailableError(
      `${url} could not be read. Try again later, or ask those who run Backstage to look at integrations and backend.reading in its configuration`,
      error,
    );
  }
  if (content.byteLength > SPECIFICATION_BODY_LIMIT) {
    throw new InputError(
      `${url} has more than ${SPECIFICATION_BODY_LIMIT} bytes`,
    );
  }
  return content.toString('utf8');
}
