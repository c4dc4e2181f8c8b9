import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { Unavailable } from 'backstage-plugin-mwaa-common';
import { RestApiAnswer } from '../../aws/RestApiAnswer';
import { AirflowUnavailableError } from '../AirflowUnavailableError';
import { wordsOf } from './wordsOf';

/**
 * Whether a 404 is about a DAG, a run or a task. A web server that does not
 * know the whole API says 404 as well, and that must not be taken for a free
 * dag_id.
 */
const isAboutDag = (words: string): boolean =>
  /\bdag\b|\bdag ?run\b|\bdag_id\b|\btask ?instance\b/i.test(words);

const KINDS: Record<number, Unavailable['kind']> = {
  429: 'throttled',
  502: 'unreachable',
  503: 'unreachable',
  504: 'slow',
};

/**
 * What a refusal by Airflow itself means.
 *
 * @param what - completes "The Airflow of …", e.g. "x did not show the DAG y"
 * @param permission - what allows it in AWS: action, and ARN of the Airflow role
 */
export function airflowError(
  answer: RestApiAnswer,
  what: string,
  permission: { iamAction: string; role: string },
): Error {
  const { status } = answer;
  const words = wordsOf(answer.body);
  const said = `The Airflow of ${what} (it answered ${status}${
    words && `: ${words}`
  })`;
  if (status === 401 || status === 403) {
    const { iamAction, role } = permission;
    return Object.assign(
      new NotAllowedError(`${said}. Allow ${iamAction} on ${role}`),
      { iamAction },
    );
  }
  if (status === 404 && isAboutDag(words)) {
    return new NotFoundError(said);
  }
  if (status === 409) {
    return new ConflictError(said);
  }
  if (status === 400 || status === 422) {
    return new InputError(said);
  }
  return new AirflowUnavailableError(
    KINDS[status] ?? 'error',
    `${said}; try again later`,
  );
}
