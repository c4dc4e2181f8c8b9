import { UrlReaderService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';

/** The text behind a URL; undefined when the host says that there is none. */
export async function readIfThere(
  urlReader: UrlReaderService,
  url: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  try {
    const response = await urlReader.readUrl(url, { signal });
    return (await response.buffer()).toString('utf8');
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}
