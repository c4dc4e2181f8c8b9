import { InputError } from '@backstage/errors';
import { ConfiguredEnvironment } from '../config/MwaaConfig';
import { AwsClients } from './AwsClients';
import { describedEnvironment } from './describedEnvironment';
import { awsError } from './errors';
import { loadMwaa } from './loadSdk';
import { MwaaEnvironment } from './MwaaEnvironment';
import { withRawAnswer } from './withRawAnswer';

function hasTeams(raw: unknown): boolean {
  const teams = (raw as { Environment?: { Teams?: unknown } } | undefined)
    ?.Environment?.Teams;
  return (
    typeof teams === 'object' && teams !== null && Object.keys(teams).length > 0
  );
}

/** GetEnvironment for one environment of the configuration. */
export async function describeEnvironment(
  clients: AwsClients,
  configured: ConfiguredEnvironment,
  signal?: AbortSignal,
): Promise<MwaaEnvironment> {
  const { name } = configured;
  const { answer, raw } = await getEnvironment(clients, configured, signal);
  if (hasTeams(raw)) {
    throw new InputError(
      `The environment ${name} is divided into teams, each with a bucket and a DAG folder of its own, and cannot be used: which folder is meant would be a guess`,
    );
  }
  return describedEnvironment(configured, answer.Environment ?? {});
}

async function getEnvironment(
  clients: AwsClients,
  { name, region, accountId }: ConfiguredEnvironment,
  signal?: AbortSignal,
) {
  try {
    const client = await clients.mwaa({ accountId, region });
    const { GetEnvironmentCommand } = loadMwaa();
    const command = new GetEnvironmentCommand({ Name: name });
    return await withRawAnswer(command, () =>
      client.send(command, { abortSignal: signal }),
    );
  } catch (error) {
    throw awsError(error, {
      action: 'airflow:GetEnvironment',
      resource: `the environment ${name} in ${region} (account ${accountId ?? 'main'})`,
    });
  }
}
