import type { MWAAClient } from '@aws-sdk/client-mwaa';
import { InputError } from '@backstage/errors';
import { invokeRestApi, RestApiRequest } from '../aws/invokeRestApi';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { RestApiAnswer } from '../aws/RestApiAnswer';
import { AirflowRole, airflowRoleArn } from '../iam/airflowRoleArn';
import { AirflowClient } from './AirflowClient';
import { AirflowDag } from './AirflowDag';
import { airflowError } from './airflowError';
import { invokeError } from './invokeError';
import { parseAirflowDag } from './parseAirflowDag';
import { withinTime } from './withinTime';

// MWAA gives up on Airflow after 10 s; the SDK tries three times.
const TIMEOUT_MS = 35_000;
// InvokeRestApi's own limit.
const LONGEST_PATH = 64;

interface AirflowRequest extends Omit<RestApiRequest, 'environmentName'> {
  /** Completes "The Airflow of x did not …". */
  doing: string;
  /** The least role of Airflow that may do it. */
  role: AirflowRole;
  signal?: AbortSignal;
}

export interface MwaaAirflowClientOptions {
  /** Asked for when it is needed, so that the SDK need not be loaded before. */
  client: () => Promise<MWAAClient>;
  environment: Pick<MwaaEnvironment, 'name' | 'arn'>;
  /** For one call with all its tries. */
  timeoutMs?: number;
}

/** AirflowClient over MWAA's InvokeRestApi, which also reaches private web servers. */
export class MwaaAirflowClient implements AirflowClient {
  readonly #options: MwaaAirflowClientOptions;

  constructor(options: MwaaAirflowClientOptions) {
    this.#options = options;
  }

  async getDag(
    dagId: string,
    options: { signal?: AbortSignal } = {},
  ): Promise<AirflowDag | undefined> {
    const answer = await undefinedIfUnknown(
      this.#ask({
        ...options,
        method: 'GET',
        path: pathOf(dagId),
        doing: `show the DAG ${dagId}`,
        role: 'Viewer',
      }),
    );
    return answer && parseAirflowDag(answer.body);
  }

  async setPaused(
    dagId: string,
    paused: boolean,
    options: { signal?: AbortSignal } = {},
  ): Promise<void> {
    await this.#ask({
      ...options,
      method: 'PATCH',
      path: pathOf(dagId),
      query: { update_mask: 'is_paused' },
      body: { is_paused: paused },
      doing: `${paused ? 'pause' : 'unpause'} the DAG ${dagId}`,
      role: 'User',
    });
  }

  async deleteDag(
    dagId: string,
    options: { signal?: AbortSignal } = {},
  ): Promise<'deleted' | 'absent'> {
    const answer = await undefinedIfUnknown(
      this.#ask({
        ...options,
        method: 'DELETE',
        path: pathOf(dagId),
        doing: `delete the DAG ${dagId}`,
        role: 'User',
      }),
    );
    return answer ? 'deleted' : 'absent';
  }

  /** NotFoundError if, and only if, Airflow does not know the DAG. */
  async #ask(request: AirflowRequest): Promise<RestApiAnswer> {
    const { doing, role, signal, ...restApi } = request;
    const { client, environment, timeoutMs = TIMEOUT_MS } = this.#options;
    const { name } = environment;
    const answer = await withinTime(
      { signal, timeoutMs, what: `the Airflow of ${name}` },
      async timed => {
        try {
          return await invokeRestApi(
            await client(),
            { ...restApi, environmentName: name },
            { signal: timed },
          );
        } catch (error) {
          throw invokeError(error, environment, role);
        }
      },
    );
    if (answer.status >= 200 && answer.status < 300) {
      return answer;
    }
    throw airflowError(
      answer,
      `${name} did not ${doing}`,
      airflowRoleArn(environment, role),
    );
  }
}

/** The answer; undefined when Airflow does not know the DAG. */
async function undefinedIfUnknown(
  asked: Promise<RestApiAnswer>,
): Promise<RestApiAnswer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}

function pathOf(dagId: string): string {
  const path = `/dags/${encodeURIComponent(dagId)}`;
  if (path.length > LONGEST_PATH) {
    throw new InputError(
      `MWAA passes no request about the DAG ${dagId} on to Airflow: the path ${path} has more than ${LONGEST_PATH} characters`,
    );
  }
  return path;
}
