import { InputError } from '@backstage/errors';
import {
  DagSpec,
  EnvironmentValues,
  environmentValue,
  DagValue,
} from 'backstage-plugin-mwaa-common';

/**
 * Finds the values behind `$env` and `env.NAME`. Without an environment only
 * defaults are known.
 */
export function environmentReader(
  { values = {} }: DagSpec,
  environment: EnvironmentValues | undefined,
): (name: string) => DagValue {
  return name => {
    const declared = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!environment && declared?.default === undefined) {
      throw new InputError(
        `The value ${JSON.stringify(name)} differs from one environment to the next, and none is given. Render the DAG for an environment, or give the value a "default".`,
      );
    }
    const found = environmentValue(
      name,
      declared,
      environment ?? { id: '', values: {} },
    );
    if (!found.ok) throw new InputError(`The value ${found.message}.`);
    return found.value;
  };
}
