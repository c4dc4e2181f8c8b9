import { didYouMean } from '../didYouMean';
import { quoted } from '../quoted';
import { builtInValues } from './builtInValues';
import { environmentValue } from './environmentValue';
import { EnvironmentValues } from './EnvironmentValues';
import { DagEnvironmentValue } from './schema/environmentValueSchema';

/** What `$env` and `env.NAME` may name, and what an environment makes of it. */
export interface EnvironmentScope {
  values: { [name: string]: DagEnvironmentValue };
  environment?: EnvironmentValues;
}

/** Why a name behind `$env` or `env.` is refused, if it is. */
export function envProblem(
  name: string,
  { values, environment }: EnvironmentScope,
): string | undefined {
  const declared = Object.hasOwn(values, name) ? values[name] : undefined;
  if (!declared && !builtInValues.includes(name)) {
    const known = [...Object.keys(values), ...builtInValues];
    return `${quoted(name)} is not declared under "values".${didYouMean(name, known)}`;
  }
  if (!environment) return undefined;
  const found = environmentValue(name, declared, environment);
  return found.ok ? undefined : found.message;
}
