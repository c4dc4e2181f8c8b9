import { ConnectionIds } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { AIRFLOW_LIMIT_MS } from './airflowLimit';
import { unlessUnavailable } from './unlessUnavailable';

/** Ids of the connections that the environment's Airflow has, sorted. */
export async function connectionIds(
  environment: MwaaEnvironment,
  { reads }: Pick<ApiServices, 'reads'>,
): Promise<ConnectionIds> {
  const answer = await unlessUnavailable(
    `The Airflow of ${environment.id}`,
    reads.connectionIds(environment, { limitMs: AIRFLOW_LIMIT_MS }),
  );
  return 'value' in answer
    ? { connectionIds: [...answer.value.value].sort() }
    : { connectionIds: [], unavailable: answer.unavailable };
}
