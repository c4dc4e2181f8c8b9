import { AirflowUnavailableError } from '../AirflowUnavailableError';

/** As InvokeRestApi has it. */
const LARGEST_BYTES = 6 * 1024 * 1024;

/** The body of an answer; AirflowUnavailableError for one that is too large to be kept in memory. */
export async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_BYTES) {
      throw new AirflowUnavailableError(
        'unsupported',
        `The web server of Airflow sends more than ${LARGEST_BYTES / 1024 ** 2} MB, which is not read; look at it in Airflow itself`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
