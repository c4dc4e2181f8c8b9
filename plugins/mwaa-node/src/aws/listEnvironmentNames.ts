import { DiscoveryRule } from '../config/MwaaConfig';
import { AwsClients } from './AwsClients';
import { awsError } from './errors';
import { loadMwaa } from './loadSdk';

const matches = (pattern: string, name: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(name);

/** Names of the environments that the rule allows, all pages. */
export async function listEnvironmentNames(
  clients: AwsClients,
  rule: DiscoveryRule,
  signal?: AbortSignal,
): Promise<string[]> {
  const { region, accountId, include = ['*'], exclude = [] } = rule;
  const names: string[] = [];
  try {
    const client = await clients.mwaa(rule);
    const { paginateListEnvironments } = loadMwaa();
    const pages = paginateListEnvironments(
      { client },
      {},
      {
        abortSignal: signal,
      },
    );
    for await (const page of pages) {
      names.push(...(page.Environments ?? []));
    }
  } catch (error) {
    throw awsError(error, {
      action: 'airflow:ListEnvironments',
      resource: `the environments in ${region} (account ${accountId ?? 'main'})`,
    });
  }
  return names.filter(
    name =>
      include.some(pattern => matches(pattern, name)) &&
      !exclude.some(pattern => matches(pattern, name)),
  );
}
