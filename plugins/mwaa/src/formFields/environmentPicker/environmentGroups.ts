import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { deployFromTexts } from './deployFromTexts';
import { EnvironmentPickerOptions } from './environmentPickerOptions';

/** An environment, and why it cannot be chosen. */
export interface EnvironmentChoice {
  environment: EnvironmentSummary;
  reason?: string;
}

/** The environments of one account and region. */
export interface EnvironmentGroup {
  /** Unique among the groups. */
  key: string;
  title: string;
  choices: EnvironmentChoice[];
}

function reasonAgainst(
  environment: EnvironmentSummary,
  { onlyDeployFrom }: EnvironmentPickerOptions,
): string | undefined {
  const { unavailable, deployFrom } = environment;
  if (unavailable) return unavailable;
  if (onlyDeployFrom && deployFrom !== onlyDeployFrom) {
    return deployFrom
      ? `It is ${deployFromTexts[deployFrom].short}; this form needs one that is ${deployFromTexts[onlyDeployFrom].short}.`
      : `It does not say who deploys to it; this form needs one that is ${deployFromTexts[onlyDeployFrom].short}.`;
  }
  return undefined;
}

const isVersion = (version: string | undefined, wanted: string) =>
  version === wanted || Boolean(version?.startsWith(`${wanted}.`));

function isShown(
  { accountId, region, airflowVersion }: EnvironmentSummary,
  { filter = {} }: EnvironmentPickerOptions,
) {
  return (
    (!filter.accountId || accountId === filter.accountId) &&
    (!filter.region || region === filter.region) &&
    (!filter.airflowVersion || isVersion(airflowVersion, filter.airflowVersion))
  );
}

const matches = (environment: EnvironmentSummary, words: string[]) => {
  const text = [
    environment.id,
    environment.name,
    environment.accountId,
    environment.region,
    environment.airflowVersion && `airflow ${environment.airflowVersion}`,
    environment.status,
    environment.environmentClass,
    environment.deployFrom && deployFromTexts[environment.deployFrom].short,
  ]
    .join(' ')
    .toLowerCase();
  return words.every(word => text.includes(word));
};

/**
 * What a form offers of the environments, by account and region. `search`:
 * words that all must occur somewhere in what is shown of an environment.
 */
export function environmentGroups(
  environments: readonly EnvironmentSummary[],
  options: EnvironmentPickerOptions,
  search: string = '',
): EnvironmentGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, EnvironmentGroup>();
  for (const environment of environments) {
    if (!isShown(environment, options) || !matches(environment, words)) {
      continue;
    }
    const { accountId, region } = environment;
    const key = `${accountId ?? ''} ${region}`;
    const group = groups.get(key) ?? {
      key,
      title: accountId ? `Account ${accountId}, ${region}` : region,
      choices: [],
    };
    groups.set(key, group);
    const reason = reasonAgainst(environment, options);
    group.choices.push({ environment, ...(reason && { reason }) });
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
