import { quoted } from '../quoted';
import { builtInValues } from './builtInValues';
import { EnvironmentValues } from './EnvironmentValues';
import { DagEnvironmentValue } from './schema/environmentValueSchema';
import { DagValue } from './value';

/** The value behind a name, or why there is none. */
export type EnvironmentValueReading =
  { ok: true; value: DagValue } | { ok: false; message: string };

const own = (values: { [name: string]: DagValue } | undefined, name: string) =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;

/**
 * What `$env` stands for in an environment: what the specification says for
 * it, else what the platform configures, else the default.
 */
export function environmentValue(
  name: string,
  declared: DagEnvironmentValue | undefined,
  environment: EnvironmentValues,
): EnvironmentValueReading {
  const value = [
    own(declared?.in, environment.id),
    own(environment.values, name),
    declared?.default,
  ].find(given => given !== undefined);
  if (value !== undefined) return { ok: true, value };
  return {
    ok: false,
    message: builtInValues.includes(name)
      ? `${quoted(name)} is not known of the environment ${quoted(environment.id)}; write it under "mwaa.environments" of the platform’s configuration`
      : `${quoted(name)} has no value for the environment ${quoted(environment.id)}; write it under "values.${name}.in.${environment.id}" of the specification, or under "values" of that environment in the platform’s configuration`,
  };
}
