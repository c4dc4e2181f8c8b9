import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { environmentIdFor } from '../aws/environmentId';
import { ConfiguredEnvironment, MwaaConfig } from './MwaaConfig';
import { mwaaConfigSchema } from './mwaaConfigSchema';
import { valueProblems } from './valueProblems';

const keyOf = (path: readonly (string | number)[]) =>
  path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : `${key}.${part}`,
    'mwaa',
  );

const invalid = (problems: string[]) =>
  new InputError(`The configuration is not valid. ${problems.join('; ')}`);

function repeatedIds(environments: ConfiguredEnvironment[]): string[] {
  // Entity refs do not tell upper from lower case.
  const first = new Map<string, number>();
  return environments.flatMap(({ id }, index) => {
    const other = first.get(id.toLowerCase());
    first.set(id.toLowerCase(), other ?? index);
    return other === undefined
      ? []
      : [
          `mwaa.environments[${index}]: the id ${JSON.stringify(id)} is already that of mwaa.environments[${other}]; give it an id of its own`,
        ];
  });
}

/**
 * Reads the `mwaa` part of app-config. InputError names every key that is
 * wrong, all at once.
 */
export function readMwaaConfig(config: Config): MwaaConfig {
  const parsed = mwaaConfigSchema.safeParse(config.getOptional('mwaa') ?? {});
  if (!parsed.success) {
    throw invalid(
      parsed.error.issues.map(
        issue => `${keyOf(issue.path)}: ${issue.message}`,
      ),
    );
  }
  const environments = parsed.data.environments.map(environment => ({
    ...environment,
    id: environment.id ?? environmentIdFor(environment.name),
  }));
  const read = { ...parsed.data, environments };
  const problems = [
    ...repeatedIds(environments),
    ...valueProblems(read).map(
      ({ path, message }) => `${keyOf(path)}: ${message}`,
    ),
  ];
  if (problems.length) {
    throw invalid(problems);
  }
  return read;
}
