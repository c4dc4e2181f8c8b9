import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { LocalMwaa } from 'local-mwaa';

/** The members of Airflow's answers that the tests look at. */
export interface RestApiAnswer {
  version: string;
  is_paused: boolean;
  dag_run_id: string;
  dag_runs: { state: string }[];
  import_errors: { filename: string; stack_trace: string }[];
}

/**
 * What Airflow answers through InvokeRestApi, on the wire: nothing of the
 * plugins' own client is in between.
 */
export async function invokeRestApi(
  local: LocalMwaa,
  environmentName: string,
  request: {
    Method: string;
    Path: string;
    QueryParameters?: object;
    Body?: object;
  },
): Promise<{ status: number; body: RestApiAnswer }> {
  const { accountId } = local.environments.find(
    ({ name }) => name === environmentName,
  )!;
  const url = new URL(`${local.mwaaEndpoint}/restapi/${environmentName}`);
  const signer = new SignatureV4({
    service: 'airflow',
    region: local.region,
    credentials: local.credentials.find(c => c.accountId === accountId)!,
    sha256: Sha256,
  });
  const { headers, body } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    port: Number(url.port),
    path: url.pathname,
    headers: { host: url.host, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.json();
  return { status: answer.RestApiStatusCode, body: answer.RestApiResponse };
}
