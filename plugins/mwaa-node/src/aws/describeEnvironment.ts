import { InputError, NotAllowedError } from '@backstage/errors';
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
  const { name, region, accountId } = configured;
  const { answer, raw } = await getEnvironment(clients, configured, signal);
  if (hasTeams(raw)) {
    throw new InputError(
      `The environment ${name} is divided into teams, each with a bucket and a DAG folder of its own, and cannot be used: which folder is meant would be a guess`,
    );
  }
  // Names repeat across accounts, and credentials need not be of the one that
  // is meant: then a DAG would go into another environment of the same name.
  const account = answer.Environment?.Arn?.split(':')[4];
  if (accountId && account && account !== accountId) {
    throw new NotAllowedError(
      `The credentials in use are of account ${account}, which has an environment ${name} in ${region} too, but the one that is configured is of account ${accountId}. Use credentials of that account`,
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
