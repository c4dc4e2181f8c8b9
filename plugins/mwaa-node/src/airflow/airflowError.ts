import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { RestApiAnswer } from '../aws/RestApiAnswer';

const LONGEST_DETAIL = 500;

/** Airflow's own words: `detail` and, in 2.x, the `title` that may say more. */
function wordsOf(body: unknown): string {
  const { detail, title } = Object(body) as Record<string, unknown>;
  const words = [title, detail]
    .filter(part => part !== undefined && part !== null)
    .map(part => (typeof part === 'string' ? part : JSON.stringify(part)));
  return words.join(': ').slice(0, LONGEST_DETAIL);
}

/**
 * Whether a 404 is about the DAG. A web server that does not know the whole
 * API says 404 as well, and that must not be taken for a free dag_id.
 */
const isMissingDag = ({ status, body }: RestApiAnswer): boolean =>
  status === 404 && /\bdag\b/i.test(wordsOf(body));

/**
 * What a refusal by Airflow itself means.
 *
 * @param what - completes "The Airflow of …", e.g. "x did not show the DAG y"
 * @param role - ARN of the Airflow role that may do it
 */
export function airflowError(
  answer: RestApiAnswer,
  what: string,
  role: string,
): Error {
  const { status } = answer;
  const words = wordsOf(answer.body);
  const said = `The Airflow of ${what} (it answered ${status}${
    words && `: ${words}`
  })`;
  if (status === 401 || status === 403) {
    const iamAction = 'airflow:InvokeRestApi';
    return Object.assign(
      new NotAllowedError(`${said}. Allow ${iamAction} on ${role}`),
      { iamAction },
    );
  }
  if (isMissingDag(answer)) {
    return new NotFoundError(said);
  }
  if (status === 409) {
    return new ConflictError(said);
  }
  if (status === 400 || status === 422) {
    return new InputError(said);
  }
  return new ServiceUnavailableError(`${said}; try again later`);
}
