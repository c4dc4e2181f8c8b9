import {
  environmentValueProblems,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { ConfiguredValues, MwaaConfig } from './MwaaConfig';

/** The rules of the values that a specification declares, for those of the platform. */
function problemsOf(
  values: ConfiguredValues | undefined,
  place: Problem['path'],
): Problem[] {
  const declared = Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      { default: value },
    ]),
  );
  return environmentValueProblems({ values: declared }).map(
    ({ path, message }) => ({
      path: [...place, ...path.filter((_, depth) => depth !== 2)],
      message,
    }),
  );
}

/** Everything that is wrong about the configured values; paths below `mwaa`. */
export function valueProblems(
  config: Pick<MwaaConfig, 'environments' | 'discovery' | 'values'>,
): Problem[] {
  return [
    ...problemsOf(config.values, []),
    ...config.environments.flatMap(({ values }, index) =>
      problemsOf(values, ['environments', index]),
    ),
    ...config.discovery.flatMap(({ values }, index) =>
      problemsOf(values, ['discovery', index]),
    ),
  ];
}
